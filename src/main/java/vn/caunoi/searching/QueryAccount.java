package vn.caunoi.searching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.text.Folding;

/**
 * Says in plain Vietnamese how a query was read, a line for each thing that was found in it.
 *
 * <table>
 *   <caption>Lines</caption>
 *   <tr><th>in the query</th><th>said of it</th></tr>
 *   <tr><td>qd 753</td><td>the numbers that it means, and how many bear them</td></tr>
 *   <tr><td>NKT</td><td>the words that it stands for</td></tr>
 *   <tr><td>tàn tật</td><td>other words for the same: khuyết tật</td></tr>
 *   <tr><td>lang son</td><td>the province, whose documents come earlier</td></tr>
 *   <tr><td>"mù lòa", -tuổi, nam:2021</td><td>what is demanded and what is left out</td></tr>
 *   <tr><td>words</td><td>how they are compared, and when a document counts as found</td></tr>
 * </table>
 */
final class QueryAccount {
  private static final int MOST_NUMBERS = 5;

  private final List<String> lines = new ArrayList<>();

  private QueryAccount() {}

  static List<String> of(
      ParsedQuery parsed, List<Syllable> words, Collection<Summary> numbered, NamedPlaces places) {
    QueryAccount account = new QueryAccount();
    account.numbers(numbered);
    words.forEach(account::abbreviation);
    account.synonyms(words);
    account.places(places.names());
    account.demands(parsed);
    account.words(parsed.words());
    return List.copyOf(account.lines);
  }

  private void demands(ParsedQuery parsed) {
    parsed.phrases().forEach(p -> lines.add("Tìm nguyên văn “" + p + "”."));
    parsed.excluded().forEach(e -> lines.add("Bỏ văn bản có “" + e + "”."));
    parsed
        .operators()
        .forEach(o -> lines.add("Điều kiện đã gõ: “" + o.name().word() + ":" + o.value() + "”."));
  }

  private void numbers(Collection<Summary> numbered) {
    Map<String, Long> bearers =
        numbered.stream()
            .flatMap(s -> s.facts().self().number().stream())
            .collect(Collectors.groupingBy(DocumentNumber::print, Collectors.counting()));
    if (!bearers.isEmpty()) {
      String named =
          bearers.entrySet().stream()
              .sorted(
                  Map.Entry.<String, Long>comparingByValue()
                      .reversed()
                      .thenComparing(Map.Entry.comparingByKey()))
              .limit(MOST_NUMBERS)
              .map(e -> e.getKey() + " (" + e.getValue() + " văn bản)")
              .collect(Collectors.joining(", "));
      String more = bearers.size() > MOST_NUMBERS ? ", …" : "";
      lines.add("Trong câu có số hiệu: " + named + more + ".");
    }
  }

  private void abbreviation(Syllable word) {
    Abbreviations.all()
        .expansion(word.term())
        .map(QueryAccount::quoted)
        .ifPresent(meant -> lines.add("“" + word.term() + "” cũng được tìm như " + meant + "."));
  }

  private void synonyms(List<Syllable> words) {
    for (int i = 0; i < words.size(); i++) {
      for (Synonyms.Member member : Synonyms.all().at(i, words)) {
        String others =
            member.others().stream().map(QueryAccount::quoted).collect(Collectors.joining(", "));
        lines.add(quoted(member.words()) + " cũng được tìm như " + others + ".");
      }
    }
  }

  private static String quoted(List<Syllable> words) {
    return words.stream().map(Syllable::term).collect(Collectors.joining(" ", "“", "”"));
  }

  private void places(Set<String> names) {
    if (!names.isEmpty()) {
      lines.add("Văn bản của " + String.join(", ", names) + " được xếp trước.");
    }
  }

  private void words(String typed) {
    if (typed.isBlank()) {
      return;
    }
    lines.add(
        Folding.hasMarks(typed)
            ? "Chữ có dấu được tìm đúng dấu trước, rồi đến cặp chữ không kể dấu."
            : "Câu gõ không dấu: mỗi chữ được tìm theo những cách bỏ dấu hợp với chữ bên cạnh.");
    lines.add(
        "Tính là kết quả: văn bản mang số hiệu ấy, hay có phần lớn những chữ ít gặp của câu. Còn"
            + " lại đứng ở “Gần đúng”.");
  }
}
