package vn.caunoi.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.policy.DataTable;

/** The labels of the attribute tables (thuộc tính văn bản) of legal portals and what they mean. */
final class AttributeLabels {
  /** The longest label that is looked up, in characters. */
  static final int LONGEST = 40;

  private static final Map<String, String> NAMES = new HashMap<>();

  static {
    for (List<String> row : DataTable.read(AttributeLabels.class, "page-attributes.tsv", 2)) {
      NAMES.put(Fold.key(row.get(0)), row.get(1));
    }
  }

  private AttributeLabels() {}

  /** Whether this is a label: {@code Số ký hiệu}. */
  static boolean is(String label) {
    return label.length() <= LONGEST && NAMES.containsKey(Fold.key(label));
  }

  /** Where the longest label ends that opens this line with a value behind it; 0 for none. */
  static int end(String line) {
    for (int end = Math.min(LONGEST, line.length() - 1); end > 0; end--) {
      char value = line.charAt(Math.min(end + 1, line.length() - 1));
      boolean word = line.charAt(end) == ' ';
      if (word
          && (Character.isUpperCase(value) || Character.isDigit(value))
          && is(line.substring(0, end))) {
        return end;
      }
    }
    return 0;
  }

  /** Takes in a label with its value, if the label is known and the value says something. */
  static boolean put(String label, String value, Map<String, String> found) {
    if (!is(label) || value.isBlank() || is(value) || isUnknown(value)) {
      return false;
    }
    found.putIfAbsent(NAMES.get(Fold.key(label)), value);
    return true;
  }

  private static boolean isUnknown(String value) {
    String key = Fold.key(value);
    return key.equals("da biet")
        || key.equals("dang cap nhat")
        || key.equals("khong xac dinh")
        || key.equals("khong ro")
        || value.chars().noneMatch(Character::isLetterOrDigit);
  }
}
