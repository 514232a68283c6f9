package vn.caunoi.web;

import java.util.List;

/** All values by which a search can be narrowed, a page of them; each leads to that search. */
public record FacetPage(Frame frame, Link search, List<HomePage.Example> values, Pager pager)
    implements Page {
  public FacetPage {
    values = List.copyOf(values);
  }

  @Override
  public String template() {
    return "search/values";
  }
}
