package vn.caunoi.web;

/** The parts of the site, as the masthead lists them. */
public enum Section {
  HOME("/"),
  SEARCH("/tim-kiem"),
  CENTRAL("/van-ban-trung-uong"),
  PROVINCES("/tinh"),
  WANTED("/can-tim"),
  STATUS("/trang-thai"),
  QUALITY("/chat-luong"),
  INDEX("/muc-luc"),
  ABOUT("/gioi-thieu"),
  ACCESSIBILITY("/tro-nang"),
  NONE("");

  private final String path;

  Section(String path) {
    this.path = path;
  }

  public String path() {
    return path;
  }

  /** Whether the page has a big box of its own, so that the masthead has none. */
  public boolean bigBox() {
    return this == HOME || this == SEARCH;
  }
}
