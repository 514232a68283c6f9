package vn.caunoi.linking;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.Metadata;

/** Gives each document its facts and its address; no two documents have one address. */
final class Documents {
  private final Set<DocumentId> taken = new HashSet<>();
  private final Shared shared = new Shared();

  /**
   * A document before it has its address.
   *
   * @param address what its address is made from, and {@code facts} what is shown
   * @param traits of those facts
   * @param origin the path that tells it from another with the same address
   */
  private record Draft(
      Metadata address,
      Metadata facts,
      Traits traits,
      Holding holding,
      List<String> sources,
      String origin,
      Optional<String> heardIn) {}

  /** Those that the corpus holds, by the groups of their sources. */
  List<Known> held(List<List<Source>> groups) {
    return addressed(groups.stream().map(Documents::draft).toList());
  }

  /** Those known by citation only, by the groups of their citations. */
  List<Known> cited(List<List<Unmet>> groups) {
    return addressed(
        groups.stream()
            .map(group -> {
              Metadata facts = CitedDocuments.facts(group);
              return new Draft(
                  facts,
                  facts,
                  Traits.of(facts),
                  Holding.CITED_ONLY,
                  List.of(),
                  origin(group, facts),
                  group.getFirst().heardIn());
            })
            .toList());
  }

  /** The first that says the title, else the first. */
  private static String origin(List<Unmet> group, Metadata facts) {
    Comparator<Unmet> saysTitle =
        Comparator.comparing(u -> !u.reference().title().equals(facts.self().title()));
    return group.stream()
        .min(saysTitle.thenComparing(u -> u.citing().path()))
        .map(u -> u.citing().path())
        .orElseThrow();
  }

  private static Draft draft(List<Source> group) {
    List<Source> texts = group.stream().sorted(Facts.TEXTS_FIRST).toList();
    List<Source> records = group.stream().sorted(Facts.RECORDS_FIRST).toList();
    Metadata facts = Facts.merged(texts);
    return new Draft(
        Facts.merged(records),
        facts,
        group.size() == 1 ? group.getFirst().traits() : Traits.of(facts),
        texts.getFirst().catalogue() ? Holding.CATALOGUE : Holding.FULL_TEXT,
        texts.stream().map(Source::path).toList(),
        records.getFirst().path(),
        Optional.empty());
  }

  private List<Known> addressed(List<Draft> drafts) {
    Map<DocumentId, List<Draft>> byAddress = new TreeMap<>();
    for (Draft draft : drafts) {
      byAddress.computeIfAbsent(Addresses.of(draft.address()), _ -> new ArrayList<>(1)).add(draft);
    }
    List<Known> out = new ArrayList<>(drafts.size());
    byAddress.forEach((id, same) ->
        same.stream()
            .sorted(Comparator.comparing(Draft::origin))
            .forEach(draft -> out.add(known(draft, free(shared.id(id), draft)))));
    return out;
  }

  /** The address itself for the first, one with a suffix for every other. */
  private DocumentId free(DocumentId id, Draft draft) {
    if (taken.add(id)) {
      return id;
    }
    String type = draft.facts().self().type().map(DocumentType::slug).orElse("khac");
    DocumentId apart = Addresses.apart(id, type);
    if (!taken.add(apart)) {
      apart = Addresses.apart(id, type + "-" + digest(draft.origin()));
      taken.add(apart);
    }
    return apart;
  }

  private static String digest(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(crc.getValue());
  }

  private static Known known(Draft draft, DocumentId id) {
    return new Known(
        id,
        draft.facts(),
        draft.traits(),
        draft.holding(),
        draft.sources(),
        draft.sources().isEmpty() ? draft.origin() : draft.sources().getFirst(),
        draft.heardIn());
  }
}
