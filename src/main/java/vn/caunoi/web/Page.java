package vn.caunoi.web;

/** A page: what its template is given. */
public interface Page {
  Frame frame();

  /** The template, below {@code src/main/jte}, without its ending. */
  String template();
}
