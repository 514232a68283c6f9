package vn.caunoi.extraction;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.UnitKind;

/**
 * Tells the name of who heads a body from that of its place, where the place is left out: {@code
 * Chủ tịch UBND thành phố} and a person's name.
 *
 * <p>Districts are all known by name, so that another name of three words with a surname before is
 * a person's, one of two behind a chair's title too. Wards bear the names of people: there only the
 * chair's title makes it doubtful, and what is doubtful names no place.
 */
final class ChairName {
  private static final int FEWEST_WORDS = 3;

  /** How far before the place a chair's title is looked for: "Chủ tịch UBND huyện". */
  private static final int FARTHEST = 48;

  private static final Set<String> SURNAMES =
      WordLists.printed("chair-name.surnames").stream()
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private ChairName() {}

  /** Whether the name between these offsets, behind this kind of unit, may be a person's. */
  static boolean at(FoldedText text, UnitKind kind, int from, int to) {
    String name = text.plain(from, to).strip();
    String[] words = name.split(" ", -1);
    if (!SURNAMES.contains(words[0].toLowerCase(Locale.ROOT))) {
      return false;
    }
    boolean whole = words.length >= FEWEST_WORDS;
    boolean chaired = chaired(text, from);
    return kind.level() == Level.COMMUNE
        ? whole && chaired
        : whole || (chaired && words.length > 1);
  }

  private static boolean chaired(FoldedText text, int to) {
    String before = text.folded().substring(Math.max(0, to - FARTHEST), to);
    int stop = Math.max(before.lastIndexOf('.'), before.lastIndexOf(';'));
    return Words.contains(before.substring(stop + 1), "chu tich");
  }
}
