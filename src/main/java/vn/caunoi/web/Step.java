package vn.caunoi.web;

import java.util.List;
import java.util.Optional;

/**
 * A step of the ladder: one document, or several of one kind that stand on the same rung.
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><th>kind</th><th>shown as</th></tr>
 *   <tr><td>{@link One}</td><td>its link, its sentence, the steps below</td></tr>
 *   <tr><td>{@link Several}</td><td>how many of which places, the documents folded</td></tr>
 * </table>
 */
public sealed interface Step {

  /** The first line, as the drawing prints it. */
  String label();

  /** The second line. */
  String small();

  /** The steps below. */
  List<Step> below();

  /** A document; the one being read is no link. */
  record One(
      Cite cite,
      boolean here,
      String small,
      Optional<DocumentPage.Quote> quote,
      List<Step> below,
      int hidden)
      implements Step {
    public One {
      below = List.copyOf(below);
    }

    @Override
    public String label() {
      return cite.before() + cite.number();
    }
  }

  /** Documents of localities, or articles, of one kind. */
  record Several(String label, String small, List<Step> below) implements Step {
    public Several {
      below = List.copyOf(below);
    }
  }
}
