package vn.caunoi.reading;

/** Reads web pages and our own records. */
final class HtmlReader implements FormatReader {

  @Override
  public Outcome read(String source, String decoded) {
    return new PlainTextReader().read(source, decoded);
  }
}
