package vn.caunoi.web;

import java.util.List;

/** All relations of one kind of a document, a page of them. */
public record LinksPage(Frame frame, Cite document, List<DocumentPage.Relation> rows, Pager pager)
    implements Page {
  public LinksPage {
    rows = List.copyOf(rows);
  }

  @Override
  public String template() {
    return "document/links";
  }
}
