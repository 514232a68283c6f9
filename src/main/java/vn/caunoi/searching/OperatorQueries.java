package vn.caunoi.searching;

import java.io.IOException;
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
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.caunoi.indexing.Fields;
import vn.caunoi.indexing.TitleKey;
import vn.caunoi.library.Facet;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.NumberGrammar;
import vn.caunoi.policy.NumberQuery;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;

/** What the operators of a query demand: {@code tinh:}, {@code loai:}, {@code nam:} and others. */
final class OperatorQueries {
  private final Snapshot snapshot;
  private final List<String> notes;

  /**
   * Reads operators against an index.
   *
   * @param notes receives what could not be understood, in Vietnamese
   */
  OperatorQueries(Snapshot snapshot, List<String> notes) {
    this.snapshot = snapshot;
    this.notes = notes;
  }

  /** What an operator demands: nothing where its value says nothing. */
  Optional<Query> of(ParsedQuery.Operator operator) throws IOException {
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
}
