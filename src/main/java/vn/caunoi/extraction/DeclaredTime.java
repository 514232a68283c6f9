package vn.caunoi.extraction;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.caunoi.policy.Span;
import vn.caunoi.text.Folding;

/**
 * Reads a time as pages declare it for machines: ISO 8601 with its usual slips ({@code 2024-08-12
 * 09:15}, {@code +0700}), the form of HTTP, seconds since 1970, or a printed one.
 */
final class DeclaredTime {
  private static final ZoneId LOCAL = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final int LONGEST = 60;
  private static final int SECOND_DIGITS = 10;

  /** Seconds or thousandths of them. */
  private static final Pattern SECONDS = Pattern.compile("1\\d{9}(\\d{3})?");

  private DeclaredTime() {}

  /** The local time; a day alone is none. */
  static Optional<LocalDateTime> read(String value) {
    String text = value.strip();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String iso =
        text.replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) +(?=\\d{2}:)", "$1T")
            .replaceFirst(" +(?=[+-]\\d{2}:?\\d{2}$)", "")
            .replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
    return List.<Reader>of(
            () -> OffsetDateTime.parse(iso).atZoneSameInstant(LOCAL).toLocalDateTime(),
            () -> LocalDateTime.parse(iso),
            () -> LocalDateTime.ofInstant(Instant.ofEpochSecond(seconds(text)), LOCAL),
            () ->
                ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .withZoneSameInstant(LOCAL)
                    .toLocalDateTime())
        .stream()
        .flatMap(r -> attempt(r).stream())
        .findFirst()
        .or(() -> printed(text));
  }

  /** The local time, or the day where only that is declared. */
  static Optional<Timestamp> stamp(String value) {
    return read(value)
        .map(t -> new Timestamp(t.toLocalDate(), Optional.of(t.toLocalTime()), 0, value.length()))
        .or(() -> Timestamp.alone(line(value.strip())));
  }

  private interface Reader {
    LocalDateTime read();
  }

  private static Optional<LocalDateTime> attempt(Reader reader) {
    try {
      return Optional.of(reader.read());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Seconds since 1970, as some sites write times. */
  private static long seconds(String text) {
    if (!SECONDS.matcher(text).matches()) {
      throw new DateTimeException(text);
    }
    return Long.parseLong(text.substring(0, SECOND_DIGITS));
  }

  private static Line line(String text) {
    return new Line(0, new Span(0, text.length()), text, Folding.fold(text));
  }

  private static Optional<LocalDateTime> printed(String text) {
    return Timestamp.alone(line(text))
        .flatMap(s -> s.time().map(t -> LocalDateTime.of(s.date(), t)));
  }
}
