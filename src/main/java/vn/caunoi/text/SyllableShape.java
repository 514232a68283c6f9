package vn.caunoi.text;

import java.util.Set;

/**
 * Tells whether letters without marks can be a Vietnamese syllable: a known onset and a known rime.
 *
 * <p>{@code khuyet} and {@code nao} can be, {@code phpa} and {@code hpi} cannot.
 */
public final class SyllableShape {
  private static final Set<String> ONSETS =
      Set.of(
          "", "b", "c", "ch", "d", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh",
          "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x");

  private static final Set<String> RIMES =
      Set.of(
          "a", "ac", "ach", "ai", "am", "an", "ang", "anh", "ao", "ap", "at", "au", "ay", "e", "ec",
          "ech", "em", "en", "eng", "enh", "eo", "ep", "et", "eu", "i", "ia", "ich", "iec", "iem",
          "ien", "ieng", "iep", "iet", "ieu", "im", "in", "inh", "ip", "it", "iu", "o", "oa", "oac",
          "oach", "oai", "oam", "oan", "oang", "oanh", "oao", "oap", "oat", "oay", "oc", "oe",
          "oen", "oeo", "oet", "oi", "om", "on", "ong", "ooc", "oong", "op", "ot", "u", "ua", "uan",
          "uang", "uat", "uay", "uc", "ue", "uech", "uenh", "ui", "um", "un", "ung", "uo", "uoc",
          "uoi", "uom", "uon", "uong", "uop", "uot", "uou", "up", "ut", "uu", "uy", "uya", "uych",
          "uyen", "uyet", "uynh", "uyt", "uyu", "y", "yem", "yen", "yet", "yeu");

  private SyllableShape() {}

  /** Whether the folded word is an onset followed by a rime. */
  public static boolean fits(String folded) {
    for (int onset = Math.min(3, folded.length()); onset >= 0; onset--) {
      String rest = folded.substring(onset);
      if (ONSETS.contains(folded.substring(0, onset)) && RIMES.contains(rest)) {
        return true;
      }
    }
    return folded.equals("gi") || folded.equals("gin");
  }
}
