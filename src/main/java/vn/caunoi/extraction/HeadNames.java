package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.caunoi.policy.DataTable;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.Spaces;
import vn.caunoi.policy.UnitKind;
import vn.caunoi.text.Folding;

/** Parts what remains of a letterhead into the names of bodies, outermost first. */
final class HeadNames {
  private static final Set<String> COMMITTEES = WordLists.set("head-names.committees");

  /** The gaps between the words of the longest bare name of a place. */
  private static final int LONGEST_PLACE = 4;

  private static final Pattern MINISTRY = Pattern.compile("\\s*[-–,;]\\s*BỘ ");

  /** The army's command of a province, which is no ministry. */
  private static final Pattern COMMAND = Pattern.compile("^BỘ (?:CHỈ HUY|TƯ LỆNH)");

  /** Where the branch of an association begins behind the whole: "… VIỆT NAM HỘI … TỈNH X". */
  private static final Pattern BRANCH =
      Pattern.compile("(?<=VIỆT NAM) (?=(?:HỘI|LIÊN ĐOÀN|LIÊN HIỆP|CÔNG ĐOÀN) )");

  private static final Pattern UNREAD = Pattern.compile("^Số \\d");
  private static final String KEPT = " &,.–-";
  private static final int LONGEST_FOOTNOTE = 2;

  /** What opens a body's name, when it opens a line. */
  private static final List<String> LINE_HEADS = WordLists.list("head-names.lines");

  /** What opens a body's name inside a line, too. */
  private static final List<String> INNER_HEADS = WordLists.list("head-names.inner");

  /** What opens a line that names no body. */
  private static final List<String> NOISE = WordLists.list("head-names.noise");

  /** What opens a line and belongs to the body inside it. */
  private static final List<String> LEADS = WordLists.list("head-names.leads");

  /** Heads that scanning damaged, folded, and how they are read, in their order. */
  private static final Map<String, String> DAMAGED =
      DataTable.read(HeadNames.class, "damaged-heads.tsv", 2).stream()
          .collect(
              Collectors.toMap(
                  r -> Folding.fold(r.get(0)), r -> r.get(1), (a, _) -> a, LinkedHashMap::new));

  /** Kinds of places that lost a letter in scanning, wherever they stand. */
  private static final List<DamagedKind> DAMAGED_KINDS =
      List.of(
          new DamagedKind("THÀNH PH", Pattern.compile("(?U)\\bTHÀNH PH\\b"), "THÀNH PHỐ"),
          new DamagedKind("TNH", Pattern.compile("(?U)\\bTNH(?= \\p{Lu})"), "TỈNH"),
          new DamagedKind("HUYN", Pattern.compile("(?U)\\bHUYN(?= \\p{Lu})"), "HUYỆN"));

  /** An organ of the body before it, which may stand behind another. */
  private static final String ORGAN = "ban thuong truc";

  private HeadNames() {}

  /** Letters that are left of a kind of place, where they stand as it, and what it is. */
  private record DamagedKind(String left, Pattern whole, String kind) {
    String mend(String words) {
      return words.contains(left) ? whole.matcher(words).replaceAll(kind) : words;
    }
  }

  static List<String> read(String head) {
    return Joint.parts(ministries(join(pieces(head))));
  }

  /** Ministries that stand side by side issue together. */
  private static List<String> ministries(List<String> names) {
    boolean together =
        names.size() > 1
            && names.stream().allMatch(n -> n.startsWith("BỘ ") && !COMMAND.matcher(n).find());
    List<String> parts = together ? List.of(String.join(" - ", names)) : names;
    return parts.stream()
        .map(n -> n.indexOf("BỘ ", 1) > 0 ? MINISTRY.matcher(n).replaceAll(", BỘ ") : n)
        .toList();
  }

  /** The stretches of words, one a line. */
  private static List<String> pieces(String head) {
    List<String> out = new ArrayList<>();
    for (String line : head.replace(HeadText.CUT, '\n').lines().toList()) {
      String words = words(line);
      String plain = Spaces.trim(words, "-–.,", "-–.,");
      if (plain.chars().filter(Character::isLetter).count() > 1 && !noise(plain)) {
        out.add(mended(Spaces.trim(words, "-.,", ".,")));
      }
    }
    return out;
  }

  /** Letters, figures and the marks of names; a space for everything else. */
  private static String words(String line) {
    StringBuilder out = new StringBuilder(line.length());
    line.codePoints().forEach(c -> out.appendCodePoint(kept(c) ? c : ' '));
    return Spaces.single(out.toString()).strip();
  }

  private static boolean kept(int c) {
    return KEPT.indexOf(c) >= 0
        || switch (Character.getType(c)) {
          case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
              true;
          default -> Character.isLetter(c);
        };
  }

  /** Without a footnote's figure glued to its end, and with damaged heads read. */
  private static String mended(String words) {
    String plain = withoutFootnote(words);
    for (DamagedKind kind : DAMAGED_KINDS) {
      plain = kind.mend(plain);
    }
    return head(plain);
  }

  private static String head(String plain) {
    String folded = Folding.fold(plain);
    for (Map.Entry<String, String> damaged : DAMAGED.entrySet()) {
      if (Words.at(folded, 0, damaged.getKey())) {
        return damaged.getValue() + plain.substring(damaged.getKey().length());
      }
    }
    return plain;
  }

  private static String withoutFootnote(String words) {
    int end = words.length();
    while (end > 0 && words.charAt(end - 1) >= '0' && words.charAt(end - 1) <= '9') {
      end--;
    }
    boolean glued = end > 0 && Character.isLetter(words.charAt(end - 1));
    return glued && words.length() - end <= LONGEST_FOOTNOTE ? words.substring(0, end) : words;
  }

  private static boolean noise(String words) {
    String folded = Folding.fold(words);
    return UNREAD.matcher(words).find()
        || NOISE.stream().anyMatch(folded::startsWith)
        || folded.equals("mat")
        || DocumentType.ofWord(words).isPresent()
        || (words.length() > 60 && !Words.capitals(words));
  }

  private static List<String> join(List<String> pieces) {
    List<String> names = new ArrayList<>();
    for (String piece : pieces) {
      for (String part : BRANCH.splitAsStream(piece).flatMap(b -> inner(b).stream()).toList()) {
        boolean opens = names.isEmpty() || opensBody(part, names.getLast());
        if (opens) {
          names.add(part);
        } else if (!title(names.getLast(), part)
            && (Words.capitals(part) || !Words.capitals(names.getLast()))) {
          names.add(names.removeLast() + " " + part);
        }
      }
    }
    return names;
  }

  /**
   * Whether what follows a committee that lacks its place is too long for one, and opens as none.
   */
  private static boolean title(String name, String part) {
    String folded = Folding.fold(part);
    return COMMITTEES.contains(Folding.fold(name))
        && part.chars().filter(c -> c == ' ').count() >= LONGEST_PLACE
        && UnitKind.allWritten().noneMatch(kind -> Words.at(folded, 0, Folding.fold(kind)));
  }

  private static boolean opensBody(String piece, String before) {
    String folded = Folding.fold(piece);
    String last = Folding.fold(before);
    boolean broken =
        last.equals("uy")
            || (last.endsWith(" uy") && Words.at(folded, 0, "ban nhan dan"))
            || last.endsWith("hoi dong")
            || last.endsWith("-")
            || last.endsWith(" va")
            || last.endsWith("thuong truc")
            || (last.endsWith("thuong vu") && Words.at(folded, 0, "quoc hoi"))
            || last.endsWith("chu tich")
            || last.endsWith("van phong");
    boolean department =
        Words.at(folded, 0, "so") && piece.length() > 2 && "ởỞ".indexOf(piece.charAt(1)) >= 0;
    return !broken && (department || Words.anyAt(folded, 0, LINE_HEADS));
  }

  /**
   * Splits a line that names two bodies, or their organ too; nothing of a heading that tells of
   * one's affairs.
   */
  private static List<String> inner(String piece) {
    String folded = Folding.fold(piece);
    for (String head : INNER_HEADS) {
      int first = Words.find(folded, 1, head);
      boolean national = first > 0 && folded.startsWith("tong " + head);
      int at = national ? Words.find(folded, first + head.length(), head) : first;
      boolean lead = at > 0 && LEADS.stream().anyMatch(folded::startsWith);
      if (at > 0 && !lead && Words.contains(folded.substring(0, at), "cua")) {
        return List.of();
      }
      if (at > 0 && !lead) {
        String left = piece.substring(0, at).strip();
        List<String> out = new ArrayList<>(head.equals(ORGAN) ? inner(left) : List.of(left));
        out.add(piece.substring(at));
        return out;
      }
    }
    int department = departmentAt(piece);
    return department > 0
        ? List.of(piece.substring(0, department).strip(), piece.substring(department))
        : List.of(piece);
  }

  private static int departmentAt(String piece) {
    int at = piece.indexOf(" SỞ ");
    return at > 0 ? at + 1 : -1;
  }
}
