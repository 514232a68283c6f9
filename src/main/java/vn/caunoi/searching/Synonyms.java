package vn.caunoi.searching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.policy.DataTable;

/**
 * Words that mean the same in this field (từ đồng nghĩa), each with its source ({@code
 * synonyms.tsv}): terms that the law replaced, and those that papers use side by side.
 *
 * <table>
 *   <caption>Examples</caption>
 *   <tr><th>query</th><th>searched too</th></tr>
 *   <tr><td>người tàn tật</td><td>khuyết tật</td></tr>
 *   <tr><td>day nghe</td><td>đào tạo nghề, giáo dục nghề nghiệp</td></tr>
 *   <tr><td>dây nghề</td><td>nothing: other marks are other words</td></tr>
 * </table>
 */
final class Synonyms {
  private static final Synonyms ALL = new Synonyms();

  /** The rows that have a member beginning so, without its marks. */
  private final Map<String, List<Member>> byFirst = new HashMap<>();

  private Synonyms() {
    for (List<String> row : DataTable.read(Synonyms.class, "synonyms.tsv", 2)) {
      List<List<Syllable>> all = DataTable.list(row.getFirst()).stream().map(Syllable::of).toList();
      for (List<Syllable> words : all) {
        List<List<Syllable>> others = all.stream().filter(other -> !other.equals(words)).toList();
        byFirst
            .computeIfAbsent(words.getFirst().folded(), _ -> new ArrayList<>())
            .add(new Member(words, others));
      }
    }
  }

  /**
   * Words of a row.
   *
   * @param others all others of the row
   */
  record Member(List<Syllable> words, List<List<Syllable>> others) {
    Member {
      others = List.copyOf(others);
    }

    /** How many words it has. */
    int length() {
      return words.size();
    }

    private boolean startsAt(int from, List<Syllable> typed) {
      if (from + words.size() > typed.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        Syllable own = words.get(i);
        String term = typed.get(from + i).term();
        if (!term.equals(own.term()) && !term.equals(own.folded())) {
          return false;
        }
      }
      return true;
    }
  }

  static Synonyms all() {
    return ALL;
  }

  /** The rows that have a member standing here, with its marks or without. */
  List<Member> at(int from, List<Syllable> typed) {
    return byFirst.getOrDefault(typed.get(from).folded(), List.of()).stream()
        .filter(member -> member.startsAt(from, typed))
        .toList();
  }
}
