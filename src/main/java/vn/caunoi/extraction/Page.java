package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.TextBlock.Zone;
import vn.caunoi.reading.ReadResult;

/**
 * A read source as lines with their zones.
 *
 * @param read the source
 * @param lines of its displayed text
 * @param zones of the lines
 * @param head its letterhead
 * @param title its title, empty where none was found
 * @param bare its title where the word for the type is lost
 */
record Page(
    ReadResult.Read read,
    List<Line> lines,
    List<Zone> zones,
    Letterhead head,
    Optional<Title> title,
    Optional<BareTitle> bare) {
  private static final List<String> TEXT_OPENERS = WordLists.list("letterhead.body");
  private static final int LONGEST_ADDRESS = 200;
  private static final int LONGEST_OPENING = 40;
  private static final int LONGEST_OPENING_LINE = 10_000;
  private static final int LONGEST_LETTERHEAD = 25;

  Page {
    lines = List.copyOf(lines);
    zones = List.copyOf(zones);
  }

  static Page of(ReadResult.Read read) {
    List<Line> lines = Line.of(read.text());
    Optional<BareTitle> capitals = BareTitle.read(lines);
    Letterhead head = LetterheadReader.read(lines, capitals);
    Optional<BareTitle> bare =
        capitals.filter(b -> head.typeLine().isEmpty() && (head.official() || b.tells()));
    Optional<Title> title =
        head.typeLine()
            .flatMap(t -> TitleReader.read(lines, t))
            .or(() -> bare.map(BareTitle::title))
            .or(() ->
                head.official() && head.typeLine().isEmpty()
                    ? TitleReader.subject(lines, head.first(), head.first() + LONGEST_LETTERHEAD)
                    : Optional.empty())
            .or(() -> PageAttributes.titleLine(read.declared(), lines));
    int headEnd = head.typeLine().or(() -> title.map(Title::firstLine)).orElse(0);
    return new Page(read, lines, Zones.of(lines, headEnd, title), head, title, bare);
  }

  /** The page as an article: what stands at the headline is the title. */
  Page as(Article article) {
    List<Zone> zoned = new ArrayList<>(Collections.nCopies(lines.size(), Zone.BODY));
    if (article.title().isPresent()) {
      zoned.set(article.headline(), Zone.TITLE);
    }
    return new Page(read, lines, zoned, head, article.title(), bare);
  }

  /** Whether only official papers have what was found at its top. */
  boolean official() {
    return head.official() || bare.isPresent();
  }

  String text() {
    return read.text().text();
  }

  /** The lines of one zone, in order. */
  List<Line> in(Zone zone) {
    List<Line> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (zones.get(i) == zone) {
        out.add(lines.get(i));
      }
    }
    return out;
  }

  /**
   * What stands between the title and the first heading: bases and opening formula, with the papers
   * that they list.
   */
  List<Line> opening() {
    List<Line> out = new ArrayList<>();
    boolean list = false;
    for (Line line : in(Zone.BODY)) {
      boolean heading =
          HeadingMark.read(line).filter(m -> m.kind() != HeadingMark.Kind.DASH).isPresent();
      boolean item = list && OpeningList.item(line).isPresent();
      list = item || OpeningList.opens(line);
      boolean part = item || OpeningList.bases(line).isPresent();
      if ((heading && !part) || out.size() >= LONGEST_OPENING) {
        return out;
      }
      if (line.length() <= LONGEST_OPENING_LINE) {
        out.add(behindAddress(line));
      }
    }
    return out;
  }

  /**
   * The text of a letter that was joined to the line of its addressees: "Kính gửi: … Thực hiện …".
   */
  private static Line behindAddress(Line line) {
    if (!line.opensWith("kinh gui")) {
      return line;
    }
    int start =
        TEXT_OPENERS.stream()
            .map(words -> Words.find(line.folded(), 1, words))
            .filter(at -> at > 0 && at < LONGEST_ADDRESS)
            .filter(at -> Character.isUpperCase(line.text().charAt(at)))
            .min(Comparator.naturalOrder())
            .orElse(0);
    return line.from(start);
  }
}
