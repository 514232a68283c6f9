package vn.caunoi.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** Everything the site says, in one language; from {@code messages_vi} and {@code messages_en}. */
public final class Messages {
  private static final Map<Language, Messages> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Messages(language, read(language)));
    }
  }

  private final Language language;
  private final Properties strings;

  private Messages(Language language, Properties strings) {
    this.language = language;
    this.strings = strings;
  }

  public static Messages in(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  public Language language() {
    return language;
  }

  /** The text of this key; where there are arguments, by the rules of {@link MessageFormat}. */
  public String say(String key, Object... arguments) {
    String pattern =
        find(key).orElseThrow(() -> new MissingResourceException(key, "messages", key));
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, language.locale()).format(arguments);
  }

  public Optional<String> find(String key) {
    return Optional.ofNullable(strings.getProperty(key));
  }

  public Set<String> keys() {
    return strings.stringPropertyNames();
  }

  /** A count as this language writes it: 1.204 or 1,204. */
  public String number(long count) {
    return NumberFormat.getIntegerInstance(language.locale()).format(count);
  }

  /** A share in per cent with one decimal: 72,3% or 72.3%. */
  public String share(long part, long whole) {
    NumberFormat format = NumberFormat.getPercentInstance(language.locale());
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    return whole == 0 ? "–" : format.format((double) part / whole);
  }

  private static Properties read(Language language) {
    String name = "messages_" + language.code() + ".properties";
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(Messages.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      Properties strings = new Properties();
      strings.load(in);
      return strings;
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
