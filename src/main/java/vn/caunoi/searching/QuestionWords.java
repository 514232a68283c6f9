package vn.caunoi.searching;

import java.util.BitSet;
import java.util.List;

/**
 * The words that make a question and say nothing of its matter: they rank, but no match needs them.
 */
final class QuestionWords {
  /** Longest first, without marks. */
  private static final List<List<String>> PHRASES =
      List.of(
          List.of("duoc", "quy", "dinh", "nhu", "the", "nao"),
          List.of("nhu", "the", "nao"),
          List.of("la", "bao", "nhieu"),
          List.of("dung", "hay", "sai"),
          List.of("ra", "sao"),
          List.of("the", "nao"),
          List.of("bao", "nhieu"),
          List.of("khi", "nao"),
          List.of("bao", "gio"),
          List.of("la", "gi"),
          List.of("o", "dau"),
          List.of("tai", "sao"),
          List.of("vi", "sao"),
          List.of("hay", "khong"),
          List.of("duoc", "khong"),
          List.of("phai", "khong"),
          List.of("co", "the"),
          List.of("ai", "co"),
          List.of("nhung", "gi"));

  private static final List<String> MARKED = List.of("nào", "gì", "ai", "chưa");

  private QuestionWords() {}

  /** The places of such words. */
  static BitSet in(List<Syllable> words) {
    List<String> folded = words.stream().map(Syllable::folded).toList();
    BitSet out = new BitSet(words.size());
    for (int i = 0; i < words.size(); i++) {
      boolean alone = MARKED.contains(words.get(i).term());
      boolean last = i + 1 == words.size() && List.of("khong", "chua").contains(folded.get(i));
      boolean nao = folded.get(i).equals("nao") && words.get(i).term().equals("nao");
      if (alone || last || nao) {
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
