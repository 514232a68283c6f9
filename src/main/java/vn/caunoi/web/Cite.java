package vn.caunoi.web;

import vn.caunoi.library.Summary;

/**
 * A link to a document, or to the choice between several.
 *
 * @param before words that belong to the link, before the number
 * @param number kept on one line; empty where the words are all
 * @param choices how many documents fit, 1 where it is one
 */
public record Cite(String href, CiteState state, String before, String number, int choices) {
  private static final int LONGEST_LINE = 28;

  /** A link with the document's type and number, or its short name. */
  static Cite to(Summary document, Naming naming) {
    CiteState state = CiteState.of(document.holding());
    String href = document.id().path();
    return naming
        .number(document)
        .map(n -> new Cite(href, state, naming.type(document.facts()) + " ", n, 1))
        .orElseGet(() -> new Cite(href, state, naming.label(document), "", 1));
  }

  /** A link with the bare number, or the short name. */
  static Cite bare(Summary document, Naming naming) {
    Cite cite = to(document, naming);
    return cite.number.isEmpty() ? cite : new Cite(cite.href, cite.state, "", cite.number, 1);
  }

  /** A link with the bare number, or with what little tells such a document in a table. */
  static Cite brief(Summary document, Naming naming) {
    Cite cite = bare(document, naming);
    return cite.number.isEmpty()
        ? new Cite(cite.href, cite.state, naming.brief(document.facts()), "", 1)
        : cite;
  }

  static Cite to(Summary.Parent parent) {
    return new Cite(parent.id().path(), CiteState.of(parent.holding()), "", parent.label(), 1);
  }

  /** The words before the tail. */
  public String head() {
    return (before + number).substring(0, cut());
  }

  /** What stays on one line with the mark of the state: a short number, else the last word. */
  public String tail() {
    return (before + number).substring(cut());
  }

  private int cut() {
    if (!number.isEmpty() && number.length() <= LONGEST_LINE) {
      return before.length();
    }
    String label = before + number;
    int word = label.lastIndexOf(' ') + 1;
    return label.length() - word <= LONGEST_LINE ? word : label.length();
  }
}
