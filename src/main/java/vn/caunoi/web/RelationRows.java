package vn.caunoi.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.library.StoredDocument;
import vn.caunoi.library.StoredDocument.Link;
import vn.caunoi.library.StoredDocument.LinkedMention;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Outcome;
import vn.caunoi.policy.RelationType;

/** Makes the lists of relations, grouped by kind, each with its sentence. */
final class RelationRows {
  private static final int MOST = 12;

  private final Naming naming;
  private final Messages words;
  private final Quotes quotes;

  RelationRows(Naming naming) {
    this.naming = naming;
    this.words = naming.visit().words();
    this.quotes = new Quotes(naming);
  }

  List<DocumentPage.Relations> outgoing(StoredDocument document) {
    List<DocumentPage.Relations> groups = new ArrayList<>();
    DocumentId self = document.summary().id();
    byType(document.outgoing())
        .forEach((type, links) ->
            groups.add(
                new DocumentPage.Relations(
                    Naming.capital(naming.visit().terms().verb(type)),
                    links.size(),
                    links.stream().limit(MOST).map(l -> row(l, l.other())).toList(),
                    more(links, LinksController.address(self, type, true)))));
    undecided(document).ifPresent(groups::add);
    unidentified(document).ifPresent(groups::add);
    return groups;
  }

  List<DocumentPage.Relations> incoming(StoredDocument document) {
    List<DocumentPage.Relations> groups = new ArrayList<>();
    Summary self = document.summary();
    byType(document.incoming())
        .forEach((type, links) ->
            groups.add(
                new DocumentPage.Relations(
                    Naming.capital(naming.visit().terms().reverseVerb(type)),
                    links.size(),
                    links.stream().limit(MOST).map(l -> row(l, self)).toList(),
                    more(links, LinksController.address(self.id(), type, false)))));
    return groups;
  }

  /** Where the rest is; empty where all are shown. */
  private Optional<vn.caunoi.web.Link> more(List<Link> links, String address) {
    return links.size() > MOST
        ? Optional.of(
            new vn.caunoi.web.Link(words.say("relations.all", MOST, links.size()), address))
        : Optional.empty();
  }

  DocumentPage.Relation row(Link link, Summary cited) {
    return new DocumentPage.Relation(
        Cite.to(link.other(), naming),
        naming.small(link.other().facts()),
        quotes.of(link.evidence(), cited));
  }

  /** Those of one type, one a document. */
  static List<Link> ofType(List<Link> links, RelationType type) {
    return byType(links).getOrDefault(type, List.of());
  }

  /** One link for each kind and document, the first; in the order for reading. */
  private static Map<RelationType, List<Link>> byType(List<Link> links) {
    Map<RelationType, Map<DocumentId, Link>> found = new java.util.EnumMap<>(RelationType.class);
    for (Link link : links) {
      found
          .computeIfAbsent(link.type(), _ -> new LinkedHashMap<>())
          .putIfAbsent(link.other().id(), link);
    }
    Map<RelationType, List<Link>> lists = new java.util.EnumMap<>(RelationType.class);
    found.forEach(
        (type, byId) -> lists.put(type, byId.values().stream().sorted(Link.READING).toList()));
    return lists;
  }

  private Optional<DocumentPage.Relations> undecided(StoredDocument document) {
    Map<String, DocumentPage.Relation> rows = new LinkedHashMap<>();
    Citations citations = new Citations(document.summary().id(), naming);
    for (LinkedMention m : document.mentions()) {
      if (m.outcome() instanceof Outcome.Ambiguous) {
        Block.Reason reason = citations.reason(m);
        reason
            .candidates()
            .forEach(c ->
                rows.putIfAbsent(
                    c.href(), new DocumentPage.Relation(c, reason.text(), Optional.empty())));
      }
    }
    return listed("relations.undecided", rows);
  }

  private Optional<DocumentPage.Relations> unidentified(StoredDocument document) {
    Map<String, DocumentPage.Relation> rows = new LinkedHashMap<>();
    for (LinkedMention m : document.mentions()) {
      if (m.outcome() instanceof Outcome.Dangling(String reason)) {
        Cite plain = new Cite("", CiteState.ABSENT, m.mention().printed().strip(), "", 1);
        rows.putIfAbsent(
            plain.before(), new DocumentPage.Relation(plain, reason, Optional.empty()));
      }
    }
    return listed("relations.unidentified", rows);
  }

  private Optional<DocumentPage.Relations> listed(
      String key, Map<String, DocumentPage.Relation> rows) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DocumentPage.Relations(
                words.say(key), rows.size(), List.copyOf(rows.values()), Optional.empty()));
  }
}
