package vn.caunoi.examining;

/** Counts Unicode code points up to an offset; quick when offsets mostly rise. */
final class CodePoints {
  private final String text;
  private int offset;
  private int count;

  CodePoints(String text) {
    this.text = text;
  }

  /** How many code points stand before this UTF-16 offset. */
  int at(int wanted) {
    int from = wanted < offset ? 0 : offset;
    int before = wanted < offset ? 0 : count;
    count = before + text.codePointCount(from, wanted);
    offset = wanted;
    return count;
  }
}
