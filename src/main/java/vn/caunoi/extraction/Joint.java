package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Bodies of one rank that issue a paper together (văn bản liên ngành, liên tịch): departments or
 * associations that stand side by side or one below the other in a letterhead are one issuer.
 */
final class Joint {
  private static final Pattern BESIDE = Pattern.compile("\\s*[-–,;]\\s*(?=(?:SỞ|HỘI|PHÒNG) )");
  private static final List<String> KINDS = List.of("SỞ ", "HỘI ", "PHÒNG ");
  private static final Pattern PROVINCIAL = Pattern.compile(" (?:TỈNH|THÀNH PHỐ|TP) ");
  private static final Pattern LOCAL =
      Pattern.compile(" (?:HUYỆN|QUẬN|THỊ XÃ|XÃ(?! HỘI)|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) ");
  private static final String NATIONAL = "VIỆT NAM";

  private Joint() {}

  /** The names of a letterhead, those of one kind that follow each other put into one. */
  static List<String> parts(List<String> names) {
    List<String> out = new ArrayList<>();
    for (String name : names) {
      for (String part : BESIDE.split(name, -1)) {
        boolean together = !out.isEmpty() && alike(out.getLast(), part);
        out.add(together ? out.removeLast() + ", " + part : part);
      }
    }
    return out;
  }

  /** Of one kind; what ends with the country's name, or is of a province, is the body above. */
  private static boolean alike(String name, String next) {
    boolean above = PROVINCIAL.matcher(name).find() && LOCAL.matcher(next).find();
    return !above
        && !name.endsWith(NATIONAL)
        && KINDS.stream().anyMatch(k -> name.startsWith(k) && next.startsWith(k));
  }
}
