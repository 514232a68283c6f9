package vn.caunoi.web;

import vn.caunoi.policy.Holding;

/** What a link to a document leads to; told apart by its line, its mark and its spoken words. */
public enum CiteState {
  /** The text is held: solid line. */
  HELD("cite"),
  /** A record, text not held: solid line and a half-filled ring. */
  RECORD("cite cite-record"),
  /** Several documents fit: double line and a boxed count. */
  CHOOSE("cite cite-choose"),
  /** Known by citation only: dashed line and an empty ring. */
  ABSENT("cite cite-absent");

  private final String css;

  CiteState(String css) {
    this.css = css;
  }

  public String css() {
    return css;
  }

  static CiteState of(Holding holding) {
    return switch (holding) {
      case FULL_TEXT -> HELD;
      case CATALOGUE -> RECORD;
      case CITED_ONLY -> ABSENT;
    };
  }
}
