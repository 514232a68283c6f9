package vn.caunoi.web;

import java.util.List;

/**
 * What of a page can be taken away, and what it says to machines.
 *
 * @param files the same in other forms
 * @param limit what a file holds at most, said before it is fetched; empty where there is no file
 * @param card what the page is about, for machines
 */
public record Reuse(List<Form> files, String limit, Card card) {
  public static final Reuse NONE = new Reuse(List.of(), "", Card.NONE);

  public Reuse {
    files = List.copyOf(files);
  }

  /**
   * The page's content in another form.
   *
   * @param name as a link says it
   * @param type media type
   */
  public record Form(String name, String href, String type) {}

  /**
   * A description for machines.
   *
   * @param jsonLd a JSON-LD object in which no character can end a data block; empty where none
   * @param dublinCore names and contents of meta elements
   */
  public record Card(String jsonLd, List<Named> dublinCore) {
    static final Card NONE = new Card("", List.of());

    public Card {
      dublinCore = List.copyOf(dublinCore);
    }
  }

  /** A name with its content. */
  public record Named(String name, String content) {}

  /** With a description for machines. */
  Reuse with(Card value) {
    return new Reuse(files, limit, value);
  }
}
