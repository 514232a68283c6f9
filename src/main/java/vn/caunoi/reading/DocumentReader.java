package vn.caunoi.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.corpus.MediaKind;
import vn.caunoi.corpus.SourceFile;
import vn.caunoi.policy.Problem;

/** Reads source files of any kind; what cannot be read is told, never thrown. */
public final class DocumentReader {
  private static final long LARGEST = 64L << 20;
  private static final String TEXT_ADVICE =
      " Hãy chuyển thành văn bản .txt (UTF-8) hoặc trang .html rồi đưa lại vào kho.";

  private static final String TWICE = "bị mã hóa UTF-8 hai lần, đã giải lại.";

  private final FormatReader html = new HtmlReader();
  private final FormatReader plain = new PlainTextReader();

  /** What the file gives. */
  public ReadResult read(SourceFile file) {
    if (file.size() > LARGEST) {
      return refused(
          file.path(),
          "Tệp lớn quá mức đọc được ("
              + (file.size() >> 20)
              + " MB, tối đa "
              + (LARGEST >> 20)
              + " MB). Hãy tách thành nhiều văn bản.");
    }
    try {
      return read(file.path(), file.kind(), file.bytes());
    } catch (IOException e) {
      return refused(
          file.path(),
          "Không mở được tệp ("
              + e.getClass().getSimpleName()
              + "). Hãy xem tệp còn đó và có quyền đọc không.");
    }
  }

  /** What these bytes give, taken as a file of this kind. */
  public ReadResult read(String source, MediaKind kind, byte[] bytes) {
    Optional<Signature> signature = Signature.of(bytes);
    if (signature.isPresent()) {
      return refused(
          source,
          "Tệp là " + signature.get().vietnamese() + ", chưa đọc được loại này." + TEXT_ADVICE);
    }
    if (kind == MediaKind.OTHER) {
      return refused(source, "Không đọc được tệp có phần mở rộng này." + TEXT_ADVICE);
    }
    Decoder.Decoded decoded = Decoder.decode(bytes, kind == MediaKind.HTML);
    if (decoded.text().isBlank()) {
      return refused(source, "Tệp trống, không có chữ nào. Hãy xem lại tệp đã lưu.");
    }
    String latin =
        decoded.replaced().isPresent()
            ? new String(bytes, StandardCharsets.ISO_8859_1)
            : decoded.text();
    Optional<LegacyLetters> legacy = LegacyLetters.of(latin);
    if (legacy.isPresent()) {
      String note =
          "dùng bảng mã "
              + legacy.get().vietnamese()
              + ", đã chuyển sang Unicode; chữ hoa có thể thành chữ thường.";
      return recoded(source, kind, legacy.get().read(latin), note);
    }
    Optional<String> meant = TwiceEncoded.mend(decoded.text());
    if (meant.isPresent()) {
      return recoded(source, kind, meant.get(), TWICE);
    }
    if (isBinary(decoded.text())) {
      return refused(source, "Tệp không phải là văn bản chữ." + TEXT_ADVICE);
    }
    return text(source, kind, decoded, new ArrayList<>());
  }

  /** A text that was read from another encoding, with a note that says so. */
  private ReadResult recoded(String source, MediaKind kind, String text, String note) {
    String message = "Tệp " + note + " Hãy đối chiếu với bản gốc và lưu lại theo UTF-8.";
    Problem problem = new Problem(Problem.Stage.READING, Problem.Severity.WARNING, source, message);
    Decoder.Decoded decoded = new Decoder.Decoded(text, StandardCharsets.UTF_8, Optional.empty());
    return text(source, kind, decoded, new ArrayList<>(List.of(problem)));
  }

  private ReadResult text(
      String source, MediaKind kind, Decoder.Decoded decoded, List<Problem> problems) {
    decoded.replaced().ifPresent(at -> problems.add(badBytes(source, decoded, at)));
    FormatReader reader = isHtml(kind, decoded.text()) ? html : plain;
    FormatReader.Outcome outcome = reader.read(source, decoded.text());
    problems.addAll(outcome.problems());
    if (outcome.text().text().isEmpty()) {
      problems.add(
          new Problem(
              Problem.Stage.READING,
              Problem.Severity.ERROR,
              source,
              "Đọc được tệp nhưng không thấy nội dung. Hãy xem lại tệp đã lưu."));
      return new ReadResult.Unreadable(source, problems);
    }
    return new ReadResult.Read(
        source, decoded.text(), outcome.text(), outcome.declared(), problems);
  }

  /** A page saved with the wrong extension is still a page, and text without tags is no page. */
  private static boolean isHtml(MediaKind kind, String text) {
    if (kind == MediaKind.HTML) {
      return text.indexOf('<') >= 0;
    }
    int start = 0;
    int most = Math.min(text.length(), 2000);
    while (start < most && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return opens(text, start, "<!doctype html") || opens(text, start, "<html");
  }

  private static boolean opens(String text, int start, String words) {
    return text.regionMatches(true, start, words, 0, words.length());
  }

  private static boolean isBinary(String text) {
    int length = Math.min(text.length(), 8192);
    long controls = 0;
    long bad = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
      controls += plain ? 0 : 1;
      bad += c == 0xFFFD ? 1 : 0;
    }
    return controls * 20 > length || bad * 4 > length;
  }

  private static Problem badBytes(String source, Decoder.Decoded decoded, int at) {
    long line = decoded.text().substring(0, at).lines().count();
    boolean cut = at >= decoded.text().length() - 1;
    String message =
        cut
            ? "Tệp kết thúc giữa một chữ, có lẽ bị cắt cụt. Hãy tải lại tệp."
            : "Có byte không đúng bảng mã "
                + decoded.encoding()
                + " ở dòng "
                + Math.max(1, line)
                + ", chỗ ấy hiện dấu \uFFFD. Hãy lưu lại tệp theo UTF-8.";
    return new Problem(Problem.Stage.READING, Problem.Severity.WARNING, source, message);
  }

  private static ReadResult refused(String source, String message) {
    return new ReadResult.Unreadable(
        source,
        List.of(new Problem(Problem.Stage.READING, Problem.Severity.ERROR, source, message)));
  }
}
