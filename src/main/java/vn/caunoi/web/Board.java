package vn.caunoi.web;

import java.util.List;
import java.util.Optional;

/**
 * The coverage board of a central document: what every province did about it.
 *
 * @param counts how many provinces have each sign, best sign first
 * @param eras the two maps, as links
 * @param orders of the rows, as links
 * @param only the link that leaves out, or brings back, provinces without anything found
 * @param groups of rows, by region or one without a name
 */
public record Board(
    List<Count> counts,
    List<Link> eras,
    List<Link> orders,
    Link only,
    String caption,
    List<Group> groups) {
  public Board {
    groups = List.copyOf(groups);
  }

  /** How many provinces have a sign. */
  public record Count(Mark mark, int provinces) {}

  /** A sign: its drawing and its words. */
  public record Mark(String shape, String text) {}

  /** Rows of one region; the name is empty where rows are not grouped. */
  public record Group(String name, String note, List<Row> rows) {}

  /**
   * One province.
   *
   * @param earliest date of the first plan or Party plan
   * @param lag days after the central document
   * @param ownNumber whether the plan's own number is known; empty without a plan
   */
  public record Row(
      Link province,
      Mark mark,
      List<Answer> party,
      List<Answer> state,
      List<Answer> news,
      String earliest,
      String lag,
      Optional<Boolean> ownNumber) {
    public boolean nothing() {
      return party.isEmpty() && state.isEmpty() && news.isEmpty();
    }
  }

  /** A document that answers, and through which others. */
  public record Answer(Cite cite, String through) {}
}
