package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caunoi.text.Folding;

/**
 * Puts the names of a mass organisation (đoàn thể, hội) together, whose letterhead prints the whole
 * organisation and the organ that issues in either order.
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><td>HỘI LHPN VIỆT NAM, BCH TỈNH X</td><td>HỘI LHPN TỈNH X</td></tr>
 *   <tr><td>BAN CHẤP HÀNH TRUNG ƯƠNG, ĐOÀN TNCS HỒ CHÍ MINH</td>
 *       <td>TRUNG ƯƠNG ĐOÀN TNCS HỒ CHÍ MINH</td></tr>
 *   <tr><td>HỘI NÔNG DÂN VIỆT NAM, BAN CHẤP HÀNH TRUNG ƯƠNG</td><td>HỘI NÔNG DÂN VIỆT NAM</td></tr>
 *   <tr><td>TỈNH ĐOÀN X, ĐOÀN TNCS HỒ CHÍ MINH</td><td>TỈNH ĐOÀN X</td></tr>
 *   <tr><td>HỘI CHỮ THẬP ĐỎ VIỆT NAM TỈNH X</td><td>HỘI CHỮ THẬP ĐỎ TỈNH X</td></tr>
 *   <tr><td>MẶT TRẬN TỔ QUỐC VIỆT NAM, ỦY BAN TRUNG ƯƠNG</td>
 *       <td>ỦY BAN TRUNG ƯƠNG MẶT TRẬN TỔ QUỐC VIỆT NAM</td></tr>
 * </table>
 */
final class UnionHeads {
  private static final Pattern BRANCH =
      Pattern.compile(
          "(?:BCH|BAN CHẤP HÀNH)\\s+((?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG)\\s.+)");
  private static final Pattern NATIONAL = Pattern.compile("\\s+VIỆT NAM$");
  private static final List<String> UNIONS = WordLists.list("union-heads.unions");
  private static final List<String> CENTRAL = WordLists.list("union-heads.central");
  private static final List<String> YOUTH = WordLists.list("union-heads.youth");
  private static final List<String> YOUTH_LOCAL = WordLists.list("union-heads.youth-local");

  private static final Pattern PLACED =
      Pattern.compile("\\s+VIỆT NAM(?=\\s+(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG)\\s)");
  private static final String FRONT = "MẶT TRẬN TỔ QUỐC VIỆT NAM";
  private static final String FRONT_CENTRE = "ỦY BAN TRUNG ƯƠNG";

  private UnionHeads() {}

  /** The names with those of one organisation put together; others as they are. */
  static List<String> read(List<String> printed) {
    if (printed.contains(FRONT) && printed.contains(FRONT_CENTRE)) {
      return List.of(FRONT_CENTRE + " " + FRONT);
    }
    List<String> names = printed.stream().map(UnionHeads::placed).toList();
    Optional<String> union = names.stream().filter(UnionHeads::union).findFirst();
    if (union.isEmpty()) {
      return names;
    }
    List<String> others = new ArrayList<>(names);
    others.remove(union.get());
    if (names.stream().anyMatch(n -> opens(n, YOUTH_LOCAL)) && opens(union.get(), YOUTH)) {
      return others;
    }
    List<String> out = new ArrayList<>();
    for (String name : names) {
      if (name.equals(union.get())) {
        out.add(whole(name, others));
      } else if (!central(name) && !BRANCH.matcher(name).matches()) {
        out.add(name);
      }
    }
    return out;
  }

  /** "HỘI CHỮ THẬP ĐỎ VIỆT NAM TỈNH X" is that of the province. */
  private static String placed(String name) {
    return union(name) ? PLACED.matcher(name).replaceFirst("") : name;
  }

  /** The organisation with the unit that its committee is of, or as the centre of its own. */
  private static String whole(String union, List<String> others) {
    for (String other : others) {
      Matcher branch = BRANCH.matcher(other);
      if (branch.matches()) {
        return NATIONAL.matcher(union).replaceFirst("") + " " + branch.group(1);
      }
    }
    boolean centre = others.stream().anyMatch(UnionHeads::central);
    return centre && opens(union, YOUTH) ? "TRUNG ƯƠNG " + union : union;
  }

  private static boolean union(String name) {
    return opens(name, UNIONS) && !opens(name, CENTRAL);
  }

  private static boolean central(String name) {
    return CENTRAL.contains(Folding.fold(name));
  }

  private static boolean opens(String name, List<String> words) {
    return Words.anyAt(Folding.fold(name), 0, words);
  }
}
