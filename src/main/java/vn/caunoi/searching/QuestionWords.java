package vn.caunoi.searching;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.caunoi.policy.DataTable;
import vn.caunoi.text.Folding;

/**
 * The words that make a question, and those that only bind others: they say nothing of the matter
 * and rank, but no match needs them ({@code question-words.tsv}).
 */
final class QuestionWords {
  /** The kinds of rows that are read with their marks. */
  private static final Set<String> MARKED = Set.of("typed", "binding", "pair");

  private static final List<List<String>> PHRASES = words("phrase");

  /** As they are typed; "não", the brain, asks nothing. */
  private static final List<List<String>> TYPED = words("typed");

  private static final List<List<String>> LAST = words("last");

  private static final List<List<String>> BINDING = words("binding");

  /** The words that stand behind a word in questions. */
  private static final Map<String, Set<String>> BEHIND = behind(words("pair"));

  private QuestionWords() {}

  private static Map<String, Set<String>> behind(List<List<String>> pairs) {
    return pairs.stream()
        .collect(
            Collectors.groupingBy(
                List::getFirst, Collectors.mapping(List::getLast, Collectors.toSet())));
  }

  /** Words, with their marks, that often stand behind this one where somebody asks. */
  static Set<String> behind(String word) {
    return BEHIND.getOrDefault(word, Set.of());
  }

  /** Whether a word, with its marks, only binds others ({@code của}, {@code ở}, {@code bị}). */
  static boolean binds(String word) {
    return BINDING.contains(List.of(word));
  }

  /** The rows of a kind, word by word, without marks but for those that count with them. */
  private static List<List<String>> words(String kind) {
    return DataTable.read(QuestionWords.class, "question-words.tsv", 2).stream()
        .filter(row -> row.get(0).equals(kind))
        .map(row -> MARKED.contains(kind) ? row.get(1) : Folding.fold(row.get(1)))
        .map(words -> List.of(words.split(" ", -1)))
        .toList();
  }

  /** The places of such words. */
  static BitSet in(List<Syllable> words) {
    List<String> folded = words.stream().map(Syllable::folded).toList();
    BitSet out = new BitSet(words.size());
    for (int i = 0; i < words.size(); i++) {
      boolean alone = TYPED.contains(List.of(words.get(i).term()));
      boolean last = i + 1 == words.size() && LAST.contains(List.of(folded.get(i)));
      if (alone || last) {
        out.set(i);
      }
      for (List<String> phrase : PHRASES) {
        int end = i + phrase.size();
        if (end <= folded.size() && folded.subList(i, end).equals(phrase)) {
          out.set(i, end);
        }
      }
    }
    return out;
  }
}
