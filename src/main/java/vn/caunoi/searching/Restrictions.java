package vn.caunoi.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;
import vn.caunoi.analysis.SyllableBigramFilter;
import vn.caunoi.indexing.Fields;
import vn.caunoi.indexing.TitleKey;
import vn.caunoi.library.Facet;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.NumberGrammar;
import vn.caunoi.policy.NumberQuery;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;
import vn.caunoi.text.Folding;

/** What a query demands or forbids outright: operators, phrases, exclusions. */
final class Restrictions {
  private final Snapshot snapshot;
  private final DocumentSets sets;
  private final List<String> notes = new ArrayList<>();

  Restrictions(Snapshot snapshot) {
    this.snapshot = snapshot;
    sets = new DocumentSets(snapshot);
  }

  /** What could not be understood, in Vietnamese. */
  List<String> notes() {
    return notes;
  }

  /** The documents that are allowed. */
  FixedBitSet allowed(ParsedQuery query) throws IOException {
    FixedBitSet allowed = sets.all();
    for (ParsedQuery.Operator operator : query.operators()) {
      Optional<Query> restriction = of(operator);
      if (restriction.isPresent()) {
        allowed.and(sets.of(restriction.get()));
      }
    }
    for (String phrase : query.phrases()) {
      Optional<Query> text = phrase(phrase);
      if (text.isPresent()) {
        demand(phrase, sets.of(text.get()), allowed);
      }
    }
    for (String excluded : query.excluded()) {
      Optional<Query> text = phrase(excluded);
      if (text.isPresent()) {
        allowed.andNot(sets.of(text.get()));
        allowed.andNot(sets.of(fact(excluded)));
      }
    }
    return allowed;
  }

  /** A phrase that stands nowhere is no reason to show nothing. */
  private void demand(String phrase, FixedBitSet having, FixedBitSet allowed) {
    if (having.cardinality() > 0) {
      allowed.and(having);
    } else {
      notes.add("Không văn bản nào có nguyên văn “" + phrase + "”: đã tìm như các từ.");
    }
  }

  /** What an operator demands: nothing where its value says nothing. */
  private Optional<Query> of(ParsedQuery.Operator operator) throws IOException {
    String value = operator.value();
    return switch (operator.name()) {
      case PROVINCE -> told(operator, province(value));
      case TYPE -> told(operator, facet(Facet.TYPE, types(value)));
      case YEAR -> told(operator, facet(Facet.YEAR, years(value)));
      case ISSUER -> Optional.of(issued(operator, issuers(value)));
      case IMPLEMENTS -> Optional.of(linked(operator, Fields.ABOVE));
      case CITES -> Optional.of(linked(operator, Fields.RELATED));
      case NUMBER -> Optional.of(keys(operator, Fields.ID, ids(value)));
    };
  }

  private Optional<Query> told(ParsedQuery.Operator operator, Optional<Query> meant) {
    if (meant.isEmpty()) {
      notes.add(
          "Không hiểu “%s” sau “%s:”: đã tìm không có điều kiện này."
              .formatted(operator.value(), operator.name().word()));
    }
    return meant;
  }

  private static Optional<Query> province(String value) {
    Optional<Query> before =
        Provinces.all()
            .find(value, Province.Era.BEFORE_JULY_2025)
            .map(p -> one(Facet.PROVINCE, p.name()));
    Optional<Query> today =
        Provinces.all()
            .find(value, Province.Era.TODAY)
            .map(p -> one(Facet.PROVINCE_TODAY, p.name()));
    if (before.isEmpty() && today.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    before.ifPresent(query -> any.add(query, BooleanClause.Occur.SHOULD));
    today.ifPresent(query -> any.add(query, BooleanClause.Occur.SHOULD));
    return Optional.of(any.build());
  }

  private static Query one(Facet facet, String value) {
    return FacetCounter.filter(facet, Set.of(value));
  }

  private static Optional<Query> facet(Facet facet, Set<String> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(FacetCounter.filter(facet, values));
  }

  private Query issued(ParsedQuery.Operator operator, Set<String> issuers) {
    if (issuers.isEmpty()) {
      notes.add(nothing(operator));
      return MatchNoDocsQuery.INSTANCE;
    }
    return FacetCounter.filter(Facet.ISSUER, issuers);
  }

  private static String nothing(ParsedQuery.Operator operator) {
    return "Không tìm thấy giá trị “"
        + operator.value()
        + "” của “"
        + operator.name().word()
        + ":” trong kho.";
  }

  private static Set<String> types(String value) {
    String wanted = TitleKey.of(value);
    Set<String> out = new LinkedHashSet<>();
    for (DocumentType type : DocumentType.values()) {
      boolean code =
          wanted.equals(TitleKey.of(type.stateCode()))
              || wanted.equals(TitleKey.of(type.partyCode()));
      boolean word = TitleKey.of(type.vietnamese()).equals(wanted);
      if (word || (code && !wanted.isEmpty())) {
        out.add(type.vietnamese());
      }
    }
    return out;
  }

  /** A year, or all from one to another, whichever is typed first. */
  private static Set<String> years(String value) {
    IntSummaryStatistics figures =
        Syllable.of(value.replace("..", " ").replace("-", " ")).stream()
            .map(Syllable::term)
            .filter(term -> term.length() == 4 && term.chars().allMatch(Character::isDigit))
            .mapToInt(Integer::parseInt)
            .summaryStatistics();
    int last = Math.min(figures.getMax(), figures.getMin() + 200);
    return figures.getCount() == 0
        ? Set.of()
        : IntStream.rangeClosed(figures.getMin(), last)
            .mapToObj(String::valueOf)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Bodies whose name holds all that was typed, abbreviations read both ways. */
  private Set<String> issuers(String value) throws IOException {
    String wanted = " " + BodyKey.of(value) + " ";
    Set<String> out = new LinkedHashSet<>();
    for (String issuer : snapshot.facets().values(Facet.ISSUER)) {
      if ((" " + BodyKey.of(issuer) + " ").contains(wanted)) {
        out.add(issuer);
      }
    }
    return out;
  }

  private Query linked(ParsedQuery.Operator operator, String field) throws IOException {
    return keys(operator, field, ids(operator.value()));
  }

  private Query keys(ParsedQuery.Operator operator, String field, List<String> ids) {
    if (ids.isEmpty()) {
      notes.add(nothing(operator));
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    ids.forEach(id -> any.add(new TermQuery(new Term(field, id)), BooleanClause.Occur.SHOULD));
    return any.build();
  }

  /** The documents with this number, or with this title or name. */
  private List<String> ids(String value) throws IOException {
    List<NumberQuery> numbers = NumberGrammar.clumsy(value);
    if (!numbers.isEmpty()) {
      return new NumberedDocuments(snapshot.values())
          .find(numbers).values().stream().map(s -> s.id().key()).toList();
    }
    String title =
        Abbreviations.all()
            .expansion(value)
            .map(words -> String.join(" ", words.stream().map(Syllable::term).toList()))
            .orElse(value);
    return snapshot.values().entries(Fields.TITLE, TitleKey.of(title)).stream()
        .map(e -> e.summary().id().key())
        .toList();
  }

  private Optional<Query> phrase(String phrase) throws IOException {
    List<Syllable> words = Syllable.of(phrase);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    if (Folding.hasMarks(phrase)) {
      PhraseQuery.Builder exact = new PhraseQuery.Builder();
      words.forEach(w -> exact.add(new Term(Fields.SYLLABLES, w.term())));
      return Optional.of(exact.build());
    }
    if (words.size() == 1) {
      return Optional.of(spelled(words.getFirst().folded()));
    }
    return Optional.of(pairs(words, Fields.FOLDED_BIGRAMS));
  }

  /** A syllable in any of its spellings. */
  private Query spelled(String folded) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String spelling : snapshot.vocabulary().spellings(folded)) {
      any.add(new TermQuery(new Term(Fields.SYLLABLES, spelling)), BooleanClause.Occur.SHOULD);
    }
    any.add(new TermQuery(new Term(Fields.SYLLABLES, folded)), BooleanClause.Occur.SHOULD);
    return any.build();
  }

  private static Query fact(String phrase) {
    List<Syllable> words = Syllable.of(phrase);
    return words.size() == 1
        ? new TermQuery(new Term(Fields.FACTS, words.getFirst().folded()))
        : pairs(words, Fields.FACT_BIGRAMS);
  }

  /** Without positions, a phrase is all of its pairs in one place. */
  private static Query pairs(List<Syllable> words, String pairs) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (int i = 0; i + 1 < words.size(); i++) {
      String pair =
          words.get(i).folded() + SyllableBigramFilter.SEPARATOR + words.get(i + 1).folded();
      all.add(new TermQuery(new Term(pairs, pair)), BooleanClause.Occur.FILTER);
    }
    return all.build();
  }
}
