package vn.caunoi.library;

import java.util.List;
import vn.caunoi.policy.DataTable;

/**
 * One measured figure of quality: so many of so many.
 *
 * <table>
 *   <caption>Examples</caption>
 *   <tr><th>half</th><th>subject</th><th>measure</th><th>means</th></tr>
 *   <tr><td>heldout</td><td>mention/number/clean</td><td>recall</td>
 *     <td>annotated numbers in undamaged print that were found</td></tr>
 *   <tr><td>heldout</td><td>field/issued</td><td>false-fill</td>
 *     <td>documents without a date that were given one</td></tr>
 *   <tr><td>blind</td><td>implements</td><td>precision</td>
 *     <td>parents given that are annotated</td></tr>
 * </table>
 *
 * @param half of the gold documents: a folder's name
 * @param subject what was measured
 * @param measure how: {@code precision}, {@code recall}, {@code exact-f1}, {@code accuracy}, {@code
 *     false-fill}, {@code wrong}
 * @param part of the whole
 * @param whole zero where there was nothing to measure
 */
public record QualityFigure(String half, String subject, String measure, long part, long whole) {
  private static final String SHIPPED = "quality.tsv";
  private static final int COLUMNS = 5;

  public QualityFigure {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException(part + " of " + whole);
    }
  }

  /** From 0 to 1; {@link Double#NaN} where there was nothing to measure. */
  public double value() {
    return whole == 0 ? Double.NaN : (double) part / whole;
  }

  /** The figures that were accepted last, as they lie beside this class; for pages and API. */
  public static List<QualityFigure> accepted() {
    return DataTable.read(QualityFigure.class, SHIPPED, COLUMNS).stream()
        .map(QualityFigure::of)
        .toList();
  }

  /** Reads what {@link #row} printed. */
  public static QualityFigure of(List<String> cells) {
    return new QualityFigure(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        Long.parseLong(cells.get(3)),
        Long.parseLong(cells.get(4)));
  }

  /** One line of the table: five cells parted by tabs. */
  public String row() {
    return String.join("\t", half, subject, measure, Long.toString(part), Long.toString(whole));
  }
}
