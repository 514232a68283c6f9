package vn.caunoi.searching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.indexing.TitleKey;

/** A body's name as it compares: folded, abbreviations written out, “và” left out. */
final class BodyKey {
  private BodyKey() {}

  static String of(String name) {
    List<String> out = new ArrayList<>();
    for (Syllable word : Syllable.of(name.replace("-", "").replace("&", ""))) {
      Optional<List<Syllable>> whole = Abbreviations.all().expansion(word.term());
      if (whole.isPresent()) {
        whole.get().forEach(w -> out.add(w.folded()));
      } else {
        out.add(word.folded());
      }
    }
    out.removeIf(word -> word.equals("va"));
    return TitleKey.of(String.join(" ", out));
  }
}
