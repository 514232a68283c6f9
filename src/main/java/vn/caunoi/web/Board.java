package vn.caunoi.web;

import java.util.List;
import java.util.Optional;

/**
 * The coverage board of a central document: what every province did about it.
 *
 * @param response the whole country in one sentence and one strip
 * @param regions the totals by region
 * @param controls how the rows are ordered and filtered
 * @param caption of the table
 * @param groups of rows, by region or one without a name
 * @param history the first answer of each province, in order of time
 */
public record Board(
    Response response,
    Regions regions,
    Controls controls,
    String caption,
    List<Group> groups,
    History history) {
  public Board {
    groups = List.copyOf(groups);
  }

  /**
   * The answer of the whole country.
   *
   * @param strip the same as shares of a bar
   * @param counts how many provinces have each sign, best sign first
   * @param lag the median of the days, in words; empty where no day is known
   */
  public record Response(String text, List<Segment> strip, List<Count> counts, String lag) {}

  /** A stretch of the bar. */
  public record Segment(String css, int x, int width) {}

  /** How many provinces have a sign; the link shows only those. */
  public record Count(Mark mark, String provinces, Link only) {}

  /** The totals by region; the last row is the country. */
  public record Regions(String caption, List<String> columns, List<Region> rows, Region all) {}

  /** A region: the link shows only its provinces. */
  public record Region(Link name, List<String> counts) {}

  /**
   * Order and filters.
   *
   * @param eras the two maps, as links
   * @param orders of the rows, as links
   * @param sorted the order in use
   * @param only links that leave provinces out
   * @param all brings all provinces back; empty where none is left out
   */
  public record Controls(
      List<Link> eras,
      List<Link> orders,
      BoardAddress.Order sorted,
      List<Link> only,
      Optional<Link> all) {
    /** The value of {@code aria-sort} for the column of this order; none for the others. */
    public String sort(String order) {
      return sorted.name().equals(order) ? "ascending" : "none";
    }
  }

  /** A sign: its drawing and its words. */
  public record Mark(String shape, String text) {}

  /** Rows of one region; the name is empty where rows are not grouped. */
  public record Group(String name, String note, List<Row> rows) {}

  /**
   * One province.
   *
   * @param when date of the first plan or Party plan, and the days since the central document
   * @param ownNumber whether the plan's own number is known; empty without a plan
   * @param held how much is held of the best answer, in words
   */
  public record Row(
      Link province, Mark mark, Found found, When when, Optional<Boolean> ownNumber, String held) {
    public boolean nothing() {
      return found.party.isEmpty() && found.state.isEmpty() && found.news.isEmpty();
    }
  }

  /** What was found of each kind. */
  public record Found(Cell party, Cell state, Cell news) {}

  /**
   * The answers of one kind in one province: some that show, and the rest behind a word, so that a
   * province with many takes no screens.
   */
  public record Cell(List<Answer> shown, List<Answer> more) {
    private static final int SHOWN = 3;

    static Cell of(List<Answer> answers) {
      int shown = answers.size() <= SHOWN + 1 ? answers.size() : SHOWN;
      return new Cell(
          answers.subList(0, shown), List.copyOf(answers.subList(shown, answers.size())));
    }

    public boolean isEmpty() {
      return shown.isEmpty();
    }
  }

  /** The earliest date and the days since the central document, empty where unknown. */
  public record When(String earliest, String lag) {}

  /**
   * A document that answers.
   *
   * @param how directly or through others
   * @param through the labels of those others, nearest first, parted by commas
   */
  public record Answer(Cite cite, String how, List<String> through) {}

  /** The first answers in order of time, drawn and listed. */
  public record History(TimeLine line, List<Moment> moments) {}

  /** A first answer. */
  public record Moment(String day, Cite cite, String place, String lag) {}
}
