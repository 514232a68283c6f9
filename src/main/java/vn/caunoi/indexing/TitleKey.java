package vn.caunoi.indexing;

import java.util.ArrayList;
import java.util.List;
import vn.caunoi.text.Folding;

/** A title as it compares: letters and digits without marks, single spaces, 200 characters. */
public final class TitleKey {
  private static final int LONGEST = 200;

  private TitleKey() {}

  public static String of(String title) {
    char[] chars = title.toCharArray();
    int length = Folding.fold(chars, chars.length);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= length; i++) {
      if (i < length && Character.isLetterOrDigit(chars[i])) {
        word.append(chars[i]);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    String whole = String.join(" ", words);
    return whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
  }
}
