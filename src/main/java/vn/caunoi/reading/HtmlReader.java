package vn.caunoi.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import vn.caunoi.policy.Problem;
import vn.caunoi.policy.Span;
import vn.caunoi.text.MappedText;
import vn.caunoi.text.SourceNormalizer;

/** Reads web pages, as portals serve them, and our own catalogue records. */
final class HtmlReader implements FormatReader {
  private static final int LITTLE = 200;

  @Override
  public Outcome read(String source, String decoded) {
    Document page = Jsoup.parse(decoded, "", Parser.htmlParser().setTrackPosition(true));
    Map<String, String> metadata = new LinkedHashMap<>(PageMeta.of(page));
    boolean record = "catalogue".equals(metadata.get("caunoi.record"));
    String title = SourceNormalizer.normalize(page.title()).text();
    List<Element> elements = record ? recordParts(page) : pageParts(page, title, metadata);
    Walker walk = new Walker(decoded);
    List<Part> parts = HeadingLevels.ranked(walk.walk(elements));
    MappedText walked = walk.text();
    parts = LineRuns.map(parts, lines -> lines(walked.text(), lines));
    CleanText text = new Composer(walked).compose(parts);
    ShownSpans shown = new ShownSpans(text, walk);
    Declared declared =
        new Declared(
            record,
            metadata,
            RecordRelations.read(elements, shown),
            title.isBlank() ? Optional.empty() : Optional.of(title),
            record ? stock(elements, shown) : List.of());
    return new Outcome(text, declared, problems(source, decoded));
  }

  /** Lines of text, without drawn rules, page numbers and buttons. */
  private static List<Part.Line> lines(String text, List<Part.Line> lines) {
    List<Part.Line> words =
        lines.stream()
            .filter(l -> !Lines.isRule(text, l.span()))
            .filter(l -> !Phrases.of(l.span().of(text)).equals(Optional.of(Phrases.Place.LINE)))
            .toList();
    return Columns.undo(text, PageMarks.remove(text, words));
  }

  private static List<Span> stock(List<Element> elements, ShownSpans shown) {
    return elements.stream()
        .flatMap(e -> e.select(".stock").stream())
        .flatMap(e -> shown.of(e).stream())
        .toList();
  }

  /** A record's own facts, note and title are declared; the rest of it is text. */
  private static List<Element> recordParts(Document page) {
    Element article = page.selectFirst("article");
    Element whole = article == null ? page.body() : article;
    return whole.children().stream()
        .filter(e ->
            !e.normalName().equals("h1") && !e.hasClass("facts") && !e.hasClass("catalogue-note"))
        .toList();
  }

  private static List<Element> pageParts(
      Document page, String title, Map<String, String> metadata) {
    Element body = page.body();
    PageCleaner.clean(body);
    PageFacts.take(body).forEach(metadata::putIfAbsent);
    List<Element> elements = MainContent.of(body, metadata.getOrDefault("og:title", title));
    boolean little = elements.stream().mapToInt(e -> Tags.text(e, LITTLE).length()).sum() < LITTLE;
    return little ? List.of(body) : new ArrayList<>(elements);
  }

  /** A page that stops before its end may have lost text. */
  private static List<Problem> problems(String source, String decoded) {
    String end = decoded.substring(Math.max(0, decoded.length() - 2000)).toLowerCase(Locale.ROOT);
    String start = decoded.substring(0, Math.min(decoded.length(), 2000)).toLowerCase(Locale.ROOT);
    if (!start.contains("<html") || end.contains("</html") || end.contains("</body")) {
      return List.of();
    }
    return List.of(
        new Problem(
            Problem.Stage.READING,
            Problem.Severity.NOTE,
            source,
            "Trang không có thẻ kết thúc </html>, có thể bị cắt cụt. Hãy mở trang nguồn và so phần cuối."));
  }
}
