package vn.caunoi.policy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Lists of words by name, of a table with the columns list, words parted by bars, what they do.
 *
 * @param lists by name, each in its order, as the table writes them
 */
public record WordTable(Map<String, List<String>> lists) {
  public WordTable {
    lists = Map.copyOf(lists);
  }

  /** Reads the table that lies beside this class. */
  public static WordTable read(Class<?> beside, String name) {
    return new WordTable(
        DataTable.read(beside, name, 3).stream()
            .collect(Collectors.toMap(List::getFirst, row -> DataTable.list(row.get(1)))));
  }

  /**
   * The words of a list.
   *
   * @throws NullPointerException naming the list, where the table has none of that name
   */
  public List<String> list(String name) {
    return Objects.requireNonNull(lists.get(name), name);
  }
}
