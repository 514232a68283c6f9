package vn.caunoi.extraction;

import java.util.Optional;
import vn.caunoi.extraction.HeadingMark.Kind;
import vn.caunoi.policy.Slug;

/**
 * What makes a line a heading.
 *
 * @param rank the lower the further out; a heading stands below the nearest one of lower rank
 * @param kind of its mark; empty for a heading without one
 * @param key its part of the anchor
 * @param titled whether its title may stand on the next line
 */
record Mark(int rank, Optional<Kind> kind, String key, boolean titled) {
  static final int LONGEST_TITLE = 220;
  private static final int LONGEST_NUMBERED = 180;
  private static final int LONGEST_LETTERED = 110;
  private static final int SHORTEST_BARE = 8;
  private static final int LONGEST_BARE = 150;
  private static final int OUTERMOST = -1;

  /** The heading of an appendix or of an attached paper. */
  static Optional<Mark> appendix(Line line) {
    boolean appendix = Zones.appendix(line, true) && line.opensWith("phu luc");
    if (appendix) {
      String number = Slug.of(line.text().substring("phu luc".length())).value();
      boolean numbered = number.length() <= 4 && !number.equals("x");
      return Optional.of(
          new Mark(OUTERMOST, Optional.empty(), numbered ? "phu-luc-" + number : "phu-luc", true));
    }
    return TypeWord.heading(line)
        .filter(_ -> line.capitals() && line.length() < LONGEST_BARE)
        .map(_ -> new Mark(OUTERMOST, Optional.empty(), "kem-theo", true));
  }

  /** A heading by its mark, by being in capitals, or declared as one by the page. */
  static Optional<Mark> heading(Line line, boolean declared) {
    Optional<HeadingMark> mark = HeadingMark.read(line).filter(m -> m.kind() != Kind.DASH);
    if (mark.isPresent()) {
      return mark.filter(m -> declared || titleLike(line, m)).map(Mark::of);
    }
    boolean bare = declared || capitals(line);
    return bare
        ? Optional.of(
            new Mark(Kind.ROMAN.rank(), Optional.empty(), Slug.of(line.text()).value(), false))
        : Optional.empty();
  }

  /** A heading by this mark. */
  static Mark of(HeadingMark mark) {
    boolean titled =
        switch (mark.kind()) {
          case PART, CHAPTER, SECTION -> true;
          case ARTICLE, CLAUSE, LETTER_CAPITAL, ROMAN, NUMBER, DECIMAL, LETTER, DASH -> false;
        };
    return new Mark(mark.kind().rank(), Optional.of(mark.kind()), mark.key(), titled);
  }

  private static boolean capitals(Line line) {
    return line.capitals()
        && line.length() >= SHORTEST_BARE
        && line.length() <= LONGEST_BARE
        && line.text().indexOf(' ') > 0
        && !line.closed();
  }

  private static boolean titleLike(Line line, HeadingMark mark) {
    String title = line.text().substring(Math.min(mark.end(), line.length()));
    return switch (mark.kind()) {
      case PART, CHAPTER, SECTION -> line.length() < LONGEST_TITLE;
      case ARTICLE -> true;
      case CLAUSE, NUMBER, DECIMAL -> opens(title) && open(title, LONGEST_NUMBERED);
      case LETTER_CAPITAL, ROMAN -> opens(title) && open(title, LONGEST_TITLE);
      case LETTER -> opens(title) && open(title, LONGEST_LETTERED) && !title.endsWith(":");
      case DASH -> false;
    };
  }

  private static boolean opens(String title) {
    return !title.isEmpty() && (Character.isUpperCase(title.charAt(0)) || title.charAt(0) == '“');
  }

  private static boolean open(String title, int longest) {
    return title.length() <= longest && ".;,".indexOf(title.charAt(title.length() - 1)) < 0;
  }
}
