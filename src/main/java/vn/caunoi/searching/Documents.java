package vn.caunoi.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caunoi.indexing.StoredEntry;
import vn.caunoi.indexing.StoredSource;
import vn.caunoi.library.Status;
import vn.caunoi.library.StoredDocument;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Lookup;
import vn.caunoi.policy.Mention;
import vn.caunoi.policy.Outcome;
import vn.caunoi.policy.Problem;
import vn.caunoi.policy.Relation;

/** Puts a document together from what is stored of it, of its mentions and of its edges. */
final class Documents {
  private static final int MOST_TARGETS = 10;

  private final StoredValues values;
  private final Map<DocumentId, Optional<Summary>> summaries = new HashMap<>();

  Documents(StoredValues values) {
    this.values = values;
  }

  Optional<StoredDocument> document(DocumentId id) throws IOException {
    Optional<StoredEntry> entry = values.entry(id);
    return entry.isEmpty() ? Optional.empty() : Optional.of(document(entry.get()));
  }

  Optional<Summary> summary(DocumentId id) throws IOException {
    Optional<Summary> known = summaries.get(id);
    if (known == null) {
      known = values.entry(id).map(StoredEntry::summary);
      summaries.put(id, known);
    }
    return known;
  }

  private StoredDocument document(StoredEntry entry) throws IOException {
    List<StoredSource> sources = new ArrayList<>();
    for (String path : entry.sources()) {
      values.source(path).ifPresent(sources::add);
    }
    DocumentId id = entry.summary().id();
    Optional<StoredSource> shown = sources.stream().findFirst();
    return new StoredDocument(
        entry.summary(),
        sources.stream().map(Documents::source).toList(),
        shown.map(StoredSource::text).orElse(""),
        shown.map(StoredSource::blocks).orElse(List.of()),
        shown.isEmpty() ? List.of() : mentions(shown.get()),
        links(values.from(id), true),
        links(values.to(id), false),
        problems(sources));
  }

  private static StoredDocument.Source source(StoredSource source) {
    return new StoredDocument.Source(source.path(), source.catalogue(), source.sha256());
  }

  private List<StoredDocument.LinkedMention> mentions(StoredSource shown) throws IOException {
    List<Lookup> lookups = values.lookups(shown.path());
    List<StoredDocument.LinkedMention> out = new ArrayList<>();
    for (int i = 0; i < shown.mentions().size() && i < lookups.size(); i++) {
      Mention mention = shown.mentions().get(i);
      Lookup lookup = lookups.get(i);
      out.add(new StoredDocument.LinkedMention(mention, lookup, targets(lookup.outcome())));
    }
    return out;
  }

  private List<Summary> targets(Outcome outcome) throws IOException {
    List<DocumentId> ids = outcome.documents();
    List<Summary> out = new ArrayList<>();
    for (DocumentId id : ids.subList(0, Math.min(ids.size(), MOST_TARGETS))) {
      summary(id).ifPresent(out::add);
    }
    return out;
  }

  private List<StoredDocument.Link> links(List<Relation> relations, boolean outgoing)
      throws IOException {
    List<StoredDocument.Link> out = new ArrayList<>();
    for (Relation relation : relations) {
      summary(outgoing ? relation.to() : relation.from())
          .map(other -> new StoredDocument.Link(relation.type(), other, relation.evidence()))
          .ifPresent(out::add);
    }
    return out;
  }

  /** The sources' own, and what linking noticed of them. */
  private List<Problem> problems(List<StoredSource> sources) throws IOException {
    List<String> paths = sources.stream().map(StoredSource::path).toList();
    Optional<Status> status = values.status();
    Stream<Problem> linking =
        status.stream()
            .flatMap(s -> s.problems().stream())
            .filter(p -> p.stage() == Problem.Stage.LINKING && paths.contains(p.source()));
    return Stream.concat(sources.stream().flatMap(s -> s.problems().stream()), linking).toList();
  }
}
