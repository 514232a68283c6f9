package vn.caunoi.reading;

import vn.caunoi.policy.Span;

/** Decides whether a line goes on with the one before it. */
final class LineJoiner {
  private static final int PROSE = 60;
  private static final int HEADING_WORDS = 4;

  private final String text;
  private final Compounds compounds = Compounds.READ;

  LineJoiner(String text) {
    this.text = text;
  }

  /** How a line stands to a title above it. */
  enum Place {
    /** It goes on with the title. */
    TITLE,
    /** The text behind the title opens with it. */
    OPENING,
    /** There is no title right above it. */
    ELSEWHERE
  }

  /** How two lines stand to each other. */
  enum Joint {
    /** The second starts a paragraph of its own. */
    BREAK,
    /** The second goes on with the first, a space between them. */
    SPACE,
    /** A word or number was broken: nothing between them. */
    TIGHT
  }

  /**
   * A line with what is known of it.
   *
   * @param set how the lines around it are set
   * @param place how it stands to a title above it
   */
  record Seen(Part.Line line, LineShape shape, Typesetting set, Place place) {
    Span span() {
      return line.span();
    }
  }

  /** How the next line stands to the one before, which ends a paragraph of this length so far. */
  Joint joint(Seen before, Seen next, int length) {
    if (next.shape().opens()) {
      return marked(before, next);
    }
    if (isStamp(next)) {
      return Joint.BREAK;
    }
    if (isBrokenWord(before, next)) {
      return Joint.TIGHT;
    }
    if (PlaceLine.isBroken(text, before.span(), next.span())) {
      return Joint.SPACE;
    }
    if (LetterheadWords.standsAlone(text, before.span())
        || LetterheadWords.standsAlone(text, next.span())
        || LetterheadWords.opensBlock(text, next.span())) {
      return Joint.BREAK;
    }
    if (next.place() == Place.OPENING) {
      return Joint.BREAK;
    }
    if (hangs(before, next) || next.place() == Place.TITLE) {
      return Joint.SPACE;
    }
    if (before.shape().capitals() || next.shape().capitals()) {
      return capitals(before, next);
    }
    return goesOn(before, next, length) ? Joint.SPACE : Joint.BREAK;
  }

  /** A line that is a date with a day of the week or a time, as articles bear them. */
  private boolean isStamp(Seen line) {
    String printed = line.span().of(text);
    boolean stamped = Character.isUpperCase(printed.charAt(0)) || printed.indexOf(':') > 0;
    return stamped && DateLine.is(printed);
  }

  /**
   * A word that needs another, near enough; a body's name in capitals needs capitals, and running
   * text no line of several words in capitals.
   */
  private boolean hangs(Seen before, Seen next) {
    boolean near = next.line().gap() <= Math.max(2, before.set().gap());
    boolean fits =
        before.shape().capitals()
            ? next.shape().capitals()
            : !next.shape().capitals() || words(next.span()) < HEADING_WORDS;
    return before.shape().hangs() && near && (fits || next.shape().lower());
  }

  private long words(Span span) {
    return 1 + span.of(text).chars().filter(c -> c == ' ').count();
  }

  private static boolean goesOn(Seen before, Seen next, int length) {
    return before.set().wrapped() ? wrapped(before, next) : whole(before, next, length);
  }

  /**
   * A marker starts a paragraph, but for a compound or a date broken before its dash or dot; "I."
   * and "A." in capitals do below a title that ends in "CỦA THÀNH PHỐ" too.
   */
  private Joint marked(Seen before, Seen next) {
    boolean bullet = next.shape().marker().kind() == Marker.Kind.BULLET;
    if (bullet && compounds.joined(text, before.span(), next.span(), next.shape().marker())) {
      return Joint.SPACE;
    }
    int word = next.span().start() + next.shape().marker().length();
    boolean lower = word < next.span().end() && Character.isLowerCase(text.charAt(word));
    boolean inSentence = !before.shape().closed() && isFull(before, next);
    if (bullet && lower && before.set().wrapped() && inSentence) {
      return Joint.SPACE;
    }
    boolean counted = next.shape().marker().kind() == Marker.Kind.NUMBER && before.shape().hangs();
    boolean heading =
        next.shape().capitals() && !Character.isDigit(text.charAt(next.span().start()));
    return counted && !heading && !before.shape().closed() ? Joint.SPACE : Joint.BREAK;
  }

  private boolean isBrokenWord(Seen before, Seen next) {
    int last = before.span().end() - 1;
    char first = text.charAt(next.span().start());
    if (last <= before.span().start()) {
      return false;
    }
    boolean cut = "-–/".indexOf(text.charAt(last)) >= 0;
    boolean glued = Character.isLetterOrDigit(text.charAt(last - 1));
    boolean digit = text.charAt(last) >= '0' && text.charAt(last) <= '9';
    return (cut && glued && Character.isLetterOrDigit(first)) || (digit && first == '/');
  }

  private Joint capitals(Seen before, Seen next) {
    if (before.shape().capitals() != next.shape().capitals()) {
      boolean broken = before.set().wrapped() && next.shape().lower() && isFull(before, next);
      return broken && !before.shape().closed() ? Joint.SPACE : Joint.BREAK;
    }
    boolean near = next.line().gap() <= (before.set().wrapped() ? before.set().gap() : 0);
    if (near && LetterheadWords.goesOnWithName(text, before.span(), next.span())) {
      return Joint.SPACE;
    }
    boolean long1 = before.span().length() >= PROSE / 2;
    return near && long1 && !before.shape().closed() ? Joint.SPACE : Joint.BREAK;
  }

  /** Lines that break where the page ends. */
  private static boolean wrapped(Seen before, Seen next) {
    boolean far = next.line().gap() > before.set().gap();
    if (next.shape().lower()) {
      return before.shape().closed() ? !far && isFull(before, next) : isFull(before, next) || !far;
    }
    return !far && !before.shape().closed() && isFull(before, next);
  }

  /** Lines that are paragraphs, some of them cut by a page break. */
  private static boolean whole(Seen before, Seen next, int length) {
    int least = next.line().gap() == 0 ? PROSE / 2 : PROSE;
    return next.shape().lower() && !before.shape().closed() && length >= least;
  }

  /** Whether the first word of the next line would not have fitted at the end of this one. */
  private static boolean isFull(Seen before, Seen next) {
    int used = before.span().length() + Math.min(12, next.span().length());
    return used * 20 >= before.set().width() * 18;
  }
}
