package vn.caunoi.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;
import vn.caunoi.policy.UnitKind;

/**
 * What a title speaks of when the acts around it are taken off: places, "ban hành", "phê duyệt",
 * "triển khai thực hiện".
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><th>title</th><th>subjects, the fullest first</th></tr>
 *   <tr><td>về việc tăng cường công tác NKT trên địa bàn tỉnh X</td>
 *     <td>tăng cường công tác người khuyết tật</td></tr>
 *   <tr><td>Ban hành Kế hoạch thực hiện Đề án Y tỉnh X</td>
 *     <td>Kế hoạch thực hiện Đề án Y; Đề án Y</td></tr>
 *   <tr><td>Phê duyệt Đề án Y</td><td>Đề án Y</td></tr>
 * </table>
 *
 * <p>Phases (giai đoạn) and years stay: another phase is another programme.
 */
final class Subject {
  private static final List<List<String>> APPROVALS = WordLists.phrases("approvals");
  private static final List<List<String>> ACTS = WordLists.phrases("acts");
  private static final List<List<String>> OWN_KINDS = WordLists.phrases("own-kinds");
  private static final List<List<String>> UNITS =
      UnitKind.allWritten().map(written -> TitleWords.of(written).words()).toList();
  private static final List<String> AREA = WordLists.phrases("area").getFirst();

  /** Words that a place's name does not hold and that follow one in titles. */
  private static final Set<String> STOPS = WordLists.set("stops");

  private static final int LONGEST_NAME = 4;
  private static final Map<String, Set<List<String>>> PROVINCES = provinces();

  private Subject() {}

  /** What the title of a document that is carried out speaks of. */
  static TitleWords ofTarget(TitleWords title) {
    return joined(without(title.words(), APPROVALS));
  }

  /** What the title of a document that may carry out another speaks of, the fullest first. */
  static List<TitleWords> ofActor(TitleWords title) {
    List<TitleWords> out = new ArrayList<>();
    List<String> words = without(placeless(title.words()), APPROVALS);
    out.add(joined(words));
    for (int round = 0; round < 2; round++) {
      List<String> bare = without(words, ACTS);
      List<String> inner = without(bare, OWN_KINDS);
      boolean acts = inner.size() < bare.size() && without(inner, ACTS).size() < inner.size();
      if (bare.size() < words.size()) {
        out.add(joined(bare));
      }
      words = acts ? inner : bare;
    }
    return out.stream().distinct().toList();
  }

  /** Whether it names a plan, which is not what the plan is for. */
  static boolean isPlan(TitleWords subject) {
    return subject.key().startsWith("ke hoach ");
  }

  /** The words without the places that they name. */
  static List<String> placeless(List<String> words) {
    List<String> out = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int end = placeEnd(words, i);
      if (end == i) {
        out.add(words.get(i));
        end++;
      }
      i = end;
    }
    return out;
  }

  /** Behind the place that starts here; here where none does. */
  private static int placeEnd(List<String> words, int i) {
    if (startsWith(words, i, AREA)) {
      int unit = i + AREA.size();
      int name = unit + kindLength(words, unit);
      int province = name + provinceLength(words, name);
      return province > name || name == unit ? province : nameEnd(words, name);
    }
    int kind = i + (words.get(i).equals("cua") ? 1 : 0);
    int name = kind + kindLength(words, kind);
    return name + provinceLength(words, name) > name ? name + provinceLength(words, name) : i;
  }

  private static int nameEnd(List<String> words, int from) {
    int end = from;
    while (end < words.size()
        && end - from < LONGEST_NAME
        && !STOPS.contains(words.get(end))
        && !Character.isDigit(words.get(end).charAt(0))) {
      end++;
    }
    return end;
  }

  private static int kindLength(List<String> words, int i) {
    return UNITS.stream().filter(u -> startsWith(words, i, u)).mapToInt(List::size).max().orElse(0);
  }

  private static int provinceLength(List<String> words, int i) {
    return i >= words.size()
        ? 0
        : PROVINCES.getOrDefault(words.get(i), Set.of()).stream()
            .filter(name -> startsWith(words, i, name))
            .mapToInt(List::size)
            .max()
            .orElse(0);
  }

  /** The words behind all of these phrases that open them. */
  private static List<String> without(List<String> words, List<List<String>> openings) {
    int from = 0;
    boolean again = true;
    while (again) {
      int at = from;
      int length =
          openings.stream()
              .filter(p -> startsWith(words, at, p))
              .mapToInt(List::size)
              .max()
              .orElse(0);
      from += length;
      again = length > 0;
    }
    return words.subList(from, words.size());
  }

  private static boolean startsWith(List<String> words, int at, List<String> phrase) {
    return at + phrase.size() <= words.size()
        && words.subList(at, at + phrase.size()).equals(phrase);
  }

  private static TitleWords joined(List<String> words) {
    return new TitleWords(String.join(" ", words));
  }

  private static Map<String, Set<List<String>>> provinces() {
    Map<String, Set<List<String>>> out = new HashMap<>();
    Provinces all = Provinces.all();
    for (Province province : all.before()) {
      List<String> names = new ArrayList<>(all.aliases(province.name()));
      names.add(province.name());
      for (String name : names) {
        List<String> words = TitleWords.of(name).words();
        out.computeIfAbsent(words.getFirst(), _ -> new HashSet<>()).add(words);
      }
    }
    return out;
  }
}
