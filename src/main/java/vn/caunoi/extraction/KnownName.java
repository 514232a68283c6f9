package vn.caunoi.extraction;

import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.Bodies;
import vn.caunoi.policy.DataTable;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;

/**
 * A document known by a name ({@code known-names.tsv}).
 *
 * @param reference what the table tells of it; without a number where several versions bear the
 *     name
 */
record KnownName(Reference reference) {
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

  /** Whether it is the name of a programme or scheme and not of a law or treaty. */
  boolean programme() {
    return !law() && reference.type().orElseThrow() != DocumentType.CONVENTION;
  }

  private static Phrases<KnownName> table() {
    Phrases<KnownName> out = new Phrases<>();
    for (List<String> row : DataTable.read(KnownName.class, "known-names.tsv", 7)) {
      KnownName name = new KnownName(reference(row));
      add(out, row.get(0), name);
      DataTable.list(row.get(1)).forEach(other -> add(out, other, name));
    }
    return out;
  }

  private static void add(Phrases<KnownName> out, String printed, KnownName name) {
    out.add(printed, name);
    for (String full : List.of("người khuyết tật", "Người khuyết tật")) {
      out.add(printed.replace(full, "NKT"), name);
    }
    out.add(printed.replace(",", ""), name);
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
