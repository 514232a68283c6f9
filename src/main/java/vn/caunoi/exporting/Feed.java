package vn.caunoi.exporting;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * An Atom feed (RFC 4287); every entry says why it is in it.
 *
 * @param self absolute address of the feed, which is its identity too
 * @param page absolute address of the page that shows the same
 * @param title of the feed
 * @param language code of its words
 * @param updated when the corpus last changed
 * @param entries newest first
 */
public record Feed(
    String self, String page, String title, String language, Instant updated, List<Entry> entries) {
  /** No feed has more entries. */
  public static final int MOST = 50;

  public Feed {
    entries = List.copyOf(entries);
  }

  /**
   * A document.
   *
   * @param address absolute and permanent
   * @param author issuing body or outlet
   * @param why it is in this feed, in words
   */
  public record Entry(String address, String title, String author, Instant updated, String why) {}

  /** The feed as XML. */
  public String print() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + XmlText.print(this::write);
  }

  private void write(XmlText xml) throws XMLStreamException {
    xml.element(
        "feed", this::content, "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", language);
  }

  private void content(XmlText xml) throws XMLStreamException {
    xml.text("id", self);
    xml.text("title", title);
    xml.text("updated", moment(updated));
    xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", self);
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", page);
    xml.element("author", x -> x.text("name", "Cầu Nối"));
    for (Entry entry : entries) {
      xml.element("entry", x -> entry(x, entry));
    }
  }

  private static void entry(XmlText xml, Entry entry) throws XMLStreamException {
    xml.text("id", entry.address);
    xml.text("title", entry.title);
    xml.text("updated", moment(entry.updated));
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", entry.address);
    if (!entry.author.isBlank()) {
      xml.element("author", x -> x.text("name", entry.author));
    }
    xml.text("summary", entry.why, "type", "text");
  }

  private static String moment(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
