package vn.caunoi.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import vn.caunoi.indexing.Fields;
import vn.caunoi.indexing.StoredEntry;
import vn.caunoi.indexing.TitleKey;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentNumber;

/** Completes what is being typed by titles and numbers of the index, most cited documents first. */
final class Suggestions {
  private static final int SHORTEST = 2;

  /** No more titles than these are looked through. */
  private static final int MOST_TITLES = 200_000;

  private static final int MOST_CANDIDATES = 50;

  private final Snapshot snapshot;
  private final String typed;

  Suggestions(Snapshot snapshot, String typed) {
    this.snapshot = snapshot;
    this.typed = TitleKey.of(typed);
  }

  /** At most so many suggestions, each once. */
  List<String> first(int count) throws IOException {
    if (typed.length() < SHORTEST) {
      return List.of();
    }
    List<Summary> candidates = new ArrayList<>(numbered());
    candidates.addAll(titled());
    Set<String> out = new LinkedHashSet<>();
    candidates.forEach(candidate -> out.add(text(candidate)));
    return out.stream().filter(text -> !text.isEmpty()).limit(count).toList();
  }

  private static String text(Summary document) {
    String number = document.facts().self().number().map(DocumentNumber::print).orElse("");
    String title = document.facts().self().title().orElse("");
    return number.isEmpty() ? title : title.isEmpty() ? number : number + " " + title;
  }

  /** Documents whose serial is what was typed first. */
  private List<Summary> numbered() throws IOException {
    String serial = typed.substring(0, (typed + " ").indexOf(' '));
    if (!serial.chars().allMatch(Character::isDigit)) {
      return List.of();
    }
    return snapshot.values().entries(Fields.SERIAL, serial).stream()
        .map(StoredEntry::summary)
        .filter(document -> TitleKey.of(text(document)).startsWith(typed))
        .sorted(Comparator.comparingInt(Summary::citedBy).reversed())
        .toList();
  }

  /** Documents whose title has the words as typed, the last one perhaps unfinished. */
  private List<Summary> titled() throws IOException {
    TreeMap<Integer, List<String>> byPlace = new TreeMap<>();
    Terms known = MultiTerms.getTerms(snapshot.reader(), Fields.TITLE);
    TermsEnum titles = known == null ? TermsEnum.EMPTY : known.iterator();
    int seen = 0;
    for (BytesRef term = titles.next(); term != null && seen < MOST_TITLES; term = titles.next()) {
      seen++;
      String title = term.utf8ToString();
      int at = (" " + title).indexOf(" " + typed);
      if (at >= 0) {
        byPlace.computeIfAbsent(Math.min(at, 1), _ -> new ArrayList<>()).add(title);
      }
    }
    List<Summary> out = new ArrayList<>();
    List<String> keys = byPlace.values().stream().flatMap(List::stream).toList();
    for (String key : keys.subList(0, Math.min(keys.size(), MOST_CANDIDATES))) {
      snapshot.values().entries(Fields.TITLE, key).forEach(entry -> out.add(entry.summary()));
    }
    out.sort(Comparator.comparingInt(Summary::citedBy).reversed());
    return out;
  }
}
