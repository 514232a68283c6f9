package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.caunoi.policy.Abbreviation;
import vn.caunoi.policy.Bodies;
import vn.caunoi.policy.DataTable;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;
import vn.caunoi.text.Folding;

/**
 * A document known by a name ({@code known-names.tsv}).
 *
 * @param reference what all its versions have in common
 * @param versions the documents that bore the name, each with its number and date; empty where the
 *     table tells none
 */
record KnownName(Reference reference, List<Reference> versions) {
  /** Words of names that are met as abbreviations. */
  private static final List<Abbreviation> SHORTENED = Abbreviation.of(Abbreviation.Use.NAME);

  private static final Phrases<KnownName> ALL = table();

  /** The longest name that starts here. */
  static Optional<Phrases.Match<KnownName>> at(FoldedText text, int offset) {
    return ALL.at(text, offset);
  }

  /** Whether later versions bear the same name, so that a year behind it belongs to it. */
  boolean law() {
    DocumentType type = reference.type().orElseThrow();
    return type == DocumentType.LAW
        || type == DocumentType.CODE
        || type == DocumentType.ORDINANCE
        || type == DocumentType.CONSTITUTION;
  }

  /** Whether it is the words of a directive's title, which name it only behind its issuer. */
  boolean subject() {
    return reference.type().orElseThrow() == DocumentType.DIRECTIVE;
  }

  /** Whether it is the name of a programme or scheme and not of a law or treaty. */
  boolean programme() {
    return !law() && reference.type().orElseThrow() != DocumentType.CONVENTION;
  }

  /**
   * The version meant: the one of the date or year that is printed, else the only one that the
   * citing document can know.
   */
  Optional<Reference> version(Optional<PolicyDate> printed, Optional<PolicyDate> documentDate) {
    Predicate<PolicyDate> fits =
        printed
            .<Predicate<PolicyDate>>map(p -> d -> d.year() == p.year())
            .orElse(d -> documentDate.filter(d::isAfter).isEmpty());
    List<Reference> possible =
        versions.stream().filter(v -> v.date().filter(fits).isPresent()).toList();
    return possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.empty();
  }

  private static Phrases<KnownName> table() {
    Map<String, List<List<String>>> rows = new LinkedHashMap<>();
    for (List<String> row : DataTable.read(KnownName.class, "known-names.tsv", 7)) {
      rows.computeIfAbsent(row.get(0), _ -> new ArrayList<>()).add(row);
    }
    Phrases<KnownName> out = new Phrases<>();
    rows.forEach((printed, same) -> {
      KnownName name = of(same);
      add(out, printed, name);
      same.stream()
          .flatMap(row -> DataTable.list(row.get(1)).stream())
          .forEach(other -> add(out, other, name));
    });
    return out;
  }

  private static KnownName of(List<List<String>> rows) {
    Reference common = reference(rows.getFirst());
    List<Reference> versions =
        rows.stream().map(KnownName::reference).filter(r -> r.date().isPresent()).toList();
    return rows.size() == 1
        ? new KnownName(common, versions)
        : new KnownName(
            new Reference(
                common.type(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                common.issuer(),
                common.title()),
            versions);
  }

  private static void add(Phrases<KnownName> out, String printed, KnownName name) {
    out.add(printed, name);
    out.add(printed.replace(",", ""), name);
    String shorter = printed;
    for (Abbreviation word : SHORTENED) {
      out.add(replaced(printed, word), name);
      shorter = replaced(shorter, word);
    }
    out.add(shorter, name);
  }

  private static String replaced(String printed, Abbreviation word) {
    int at = Folding.fold(printed).indexOf(Folding.fold(word.words()));
    return at < 0
        ? printed
        : printed.substring(0, at) + word.brief() + printed.substring(at + word.words().length());
  }

  private static Reference reference(List<String> row) {
    return new Reference(
        Optional.of(DocumentType.valueOf(row.get(2))),
        DocumentNumber.parse(row.get(3)),
        Optional.empty(),
        PolicyDate.parse(row.get(4)),
        Bodies.read(row.get(5)),
        Optional.of(row.get(0)));
  }
}
