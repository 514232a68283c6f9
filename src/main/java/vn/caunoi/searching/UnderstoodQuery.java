package vn.caunoi.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.util.FixedBitSet;
import vn.caunoi.indexing.TitleKey;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.SearchResult.QueryReading;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.text.Folding;

/**
 * A query with all that was made of it.
 *
 * @param plan how its words are searched
 * @param highlighter marks them
 * @param allowed the documents that its operators, phrases and exclusions leave
 * @param numbered the bearers of the number in it: of the day in it, central, most cited first
 * @param wholeNumber whether it is nothing but a number that some document bears
 * @param places the provinces that it names
 * @param titles its words as a title compares
 * @param reading what to tell the reader
 */
record UnderstoodQuery(
    WordPlan plan,
    Highlighter highlighter,
    FixedBitSet allowed,
    Map<Integer, Summary> numbered,
    boolean wholeNumber,
    NamedPlaces places,
    Set<String> titles,
    QueryReading reading) {
  private static final int MOST_WORDS = UnitMasks.MOST_UNITS;

  private static final Comparator<Summary> CENTRAL_FIRST =
      Comparator.comparing(UnderstoodQuery::remote)
          .thenComparing(Summary::citedBy, Comparator.reverseOrder())
          .thenComparing(s -> s.facts().self().date().map(PolicyDate::iso).orElse("9999"))
          .thenComparing(Summary::id);

  static UnderstoodQuery of(Snapshot snapshot, SearchRequest request) throws IOException {
    ParsedQuery parsed = QueryParser.parse(request.query());
    List<String> notes = new ArrayList<>(parsed.notes());
    String text = parsed.words();
    List<Syllable> typed = Syllable.of(text);
    if (typed.size() > MOST_WORDS) {
      typed = typed.subList(0, MOST_WORDS);
      notes.add("Câu tìm có quá " + MOST_WORDS + " từ: chỉ các từ đầu được dùng.");
    }
    boolean marked = Folding.hasMarks(text);
    List<Syllable> words =
        request.verbatim()
            ? typed
            : new QueryRepair(snapshot.vocabulary(), marked).repair(typed, text);
    boolean repaired = differs(typed, words, marked);
    Optional<NumberSpotter.Spotted> spotted = NumberSpotter.find(text, typed);
    Map<Integer, Summary> numbered = numbered(snapshot, spotted);
    WordPlan plan = WordPlan.of(snapshot.reader(), meant(snapshot, request, words, marked));
    if (!plan.missing().isEmpty()) {
      notes.add(missing(plan.missing()));
    }
    Restrictions restrictions = new Restrictions(snapshot);
    FixedBitSet allowed = restrictions.allowed(parsed);
    notes.addAll(restrictions.notes());
    NamedPlaces places = NamedPlaces.in(words.stream().flatMap(UnderstoodQuery::written).toList());
    List<String> account = QueryAccount.of(parsed, words, numbered.values(), places);
    return new UnderstoodQuery(
        plan,
        new Highlighter(words, marked, plan),
        allowed,
        numbered,
        !numbered.isEmpty() && spotted.orElseThrow().whole(),
        places,
        titles(words),
        new QueryReading(searched(text, typed, words, repaired), repaired, notes, account));
  }

  private static String missing(List<Syllable> words) {
    return words.stream()
        .map(word -> "“" + word.term() + "”")
        .collect(
            Collectors.joining(
                ", ", "Không văn bản nào trong kho có từ ", ": tìm theo các từ còn lại."));
  }

  /** As typed, and with its abbreviations written out. */
  private static Set<String> titles(List<Syllable> words) {
    return Stream.of(words.stream(), words.stream().flatMap(UnderstoodQuery::written))
        .map(UnderstoodQuery::title)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<Syllable> written(Syllable word) {
    return Abbreviations.all().expansion(word.term()).orElse(List.of(word)).stream();
  }

  private static String title(Stream<Syllable> words) {
    return TitleKey.of(words.map(Syllable::term).collect(Collectors.joining(" ")));
  }

  private static List<QueryWord> meant(
      Snapshot snapshot, SearchRequest request, List<Syllable> words, boolean marked)
      throws IOException {
    if (marked) {
      return words.stream().map(QueryWord::exact).toList();
    }
    MarkRestoration marks = new MarkRestoration(snapshot.vocabulary());
    return request.verbatim() ? marks.open(words) : marks.restore(words);
  }

  private static Map<Integer, Summary> numbered(
      Snapshot snapshot, Optional<NumberSpotter.Spotted> spotted) throws IOException {
    if (spotted.isEmpty()) {
      return Map.of();
    }
    Map<Integer, Summary> found =
        new NumberedDocuments(snapshot.values()).find(spotted.get().queries());
    Map<Integer, Summary> out = new LinkedHashMap<>();
    found.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(ofDay(spotted.get().day()).thenComparing(CENTRAL_FIRST)))
        .forEach(e -> out.put(snapshot.documents().documentAt(e.getKey()), e.getValue()));
    return out;
  }

  /** Those of the day that was typed before the others. */
  private static Comparator<Summary> ofDay(Optional<PolicyDate> day) {
    return Comparator.comparing(s -> day.isPresent() && !s.facts().self().date().equals(day));
  }

  private static boolean remote(Summary document) {
    boolean news = document.facts().self().type().equals(Optional.of(DocumentType.NEWS));
    return news || !document.facts().level().equals(Optional.of(Level.CENTRAL));
  }

  private static boolean differs(List<Syllable> typed, List<Syllable> words, boolean marked) {
    for (int i = 0; i < typed.size(); i++) {
      String before = marked ? typed.get(i).term() : typed.get(i).folded();
      if (!before.equals(words.get(i).term()) && !typed.get(i).term().equals(words.get(i).term())) {
        return true;
      }
    }
    return false;
  }

  /** What was typed, with the changed words in their places. */
  private static String searched(
      String text, List<Syllable> typed, List<Syllable> words, boolean repaired) {
    if (!repaired) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int i = 0; i < typed.size(); i++) {
      boolean same =
          typed.get(i).folded().equals(words.get(i).term())
              || typed.get(i).term().equals(words.get(i).term());
      if (!same) {
        out.append(text, at, typed.get(i).span().start()).append(words.get(i).term());
        at = typed.get(i).span().end();
      }
    }
    return out.append(text, at, text.length()).toString();
  }
}
