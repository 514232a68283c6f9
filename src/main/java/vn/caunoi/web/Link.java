package vn.caunoi.web;

/**
 * A link: its words and where it leads.
 *
 * @param here whether it leads to what is being read
 */
public record Link(String text, String href, boolean here) {
  public Link(String text, String href) {
    this(text, href, false);
  }
}
