package vn.caunoi.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Lookup;
import vn.caunoi.policy.MentionForm;
import vn.caunoi.policy.Problem;
import vn.caunoi.policy.Reference;

/** Looks up the mentions of every source; what no source is becomes a document by citation. */
final class MentionTable {
  private final Collection<Source> sources;
  private final Map<String, Known> own;
  private final KnownDocuments index;
  private final Resolver resolver;
  private final Map<Lookup, Lookup> pool = new HashMap<>();
  private Map<DocumentId, Known> standIns = Map.of();

  /**
   * @param own the document that each source is of
   */
  MentionTable(Collection<Source> sources, Map<String, Known> own, KnownDocuments index) {
    this.sources = sources;
    this.own = own;
    this.index = index;
    this.resolver = new Resolver(index);
  }

  /**
   * Makes the documents known by citation only: first from citations that say where their issuer
   * sits, then from what still finds none.
   */
  List<Known> cite(Documents documents) {
    List<Unmet> unmet = new ArrayList<>();
    for (Source source : sources) {
      Citing citing = citing(source);
      for (Cited cited : source.cited()) {
        unmet(source, cited, citing).ifPresent(unmet::add);
      }
    }
    List<Unmet> placed = unmet.stream().filter(u -> u.traits().placed()).toList();
    List<Known> out = new ArrayList<>(documents.cited(CitedDocuments.group(placed)));
    index.addAll(out);
    List<Unmet> rest =
        unmet.stream().filter(u -> !u.traits().placed()).filter(u -> stillUnmet(u)).toList();
    List<Known> more = documents.cited(CitedDocuments.group(rest));
    index.addAll(more);
    out.addAll(more);
    return out;
  }

  /** From now on these documents are found in place of those. */
  void replace(Map<DocumentId, Known> documents) {
    standIns = documents;
  }

  /** What became of each mention of each source; slips and older addresses are noted. */
  Map<String, List<Lookup>> lookups(List<Problem> problems, EarlierAddresses earlier) {
    Map<String, List<Lookup>> out = new HashMap<>();
    for (Source source : sources) {
      List<Trace> traces = source.cited().stream().map(_ -> Trace.open()).toList();
      List<Found> found = found(source, traces);
      found.forEach(f -> report(f, source, problems));
      Citing citing = citing(source);
      for (int i = 0; i < found.size(); i++) {
        note(source.cited().get(i), found.get(i), citing, earlier);
      }
      out.put(source.path(), lookups(found, traces));
    }
    return out;
  }

  private List<Lookup> lookups(List<Found> found, List<Trace> traces) {
    List<Lookup> out = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      Found one = found.get(i);
      Lookup lookup =
          new Lookup(one.outcome(), one.slip(), traces.get(i).fallen(one.outcome().documents()));
      out.add(Objects.requireNonNull(pool.computeIfAbsent(lookup, same -> same)));
    }
    return out;
  }

  /** The address that the document would have if it were known by this citation only. */
  private void note(Cited cited, Found found, Citing citing, EarlierAddresses earlier) {
    if (!(found instanceof Found.One(Known document, String _, Optional<String> slip))
        || slip.isPresent()
        || cited.reference().number().isEmpty()) {
      return;
    }
    Unmet unmet = unmet(cited, citing);
    if (Identified.enough(unmet.traits()) && unmet.traits().placed()) {
      earlier.note(Addresses.of(CitedDocuments.facts(List.of(unmet))), document.id());
    }
  }

  private List<Found> found(Source source, List<Trace> traces) {
    Citing citing = citing(source);
    List<Found> all = new ArrayList<>(traces.size());
    for (int i = 0; i < traces.size(); i++) {
      all.add(lookUp(source, source.cited().get(i), citing, traces.get(i)));
    }
    if (all.stream().noneMatch(Found.Several.class::isInstance)) {
      return all;
    }
    Set<Known> elsewhere = new LinkedHashSet<>();
    for (Found found : all) {
      if (found instanceof Found.One(Known document, String _, Optional<String> _)) {
        elsewhere.add(document);
      }
    }
    List<Found> out = new ArrayList<>(all.size());
    for (int i = 0; i < all.size(); i++) {
      out.add(chosen(all.get(i), elsewhere, traces.get(i)));
    }
    return out;
  }

  /** Of several candidates the one that the same source cites in full elsewhere. */
  private static Found chosen(Found found, Set<Known> elsewhere, Trace trace) {
    if (!(found instanceof Found.Several(List<Known> documents, String _))) {
      return found;
    }
    List<Known> both = documents.stream().filter(elsewhere::contains).toList();
    if (both.size() == 1) {
      documents.forEach(k -> trace.fell(k, "không được dẫn đầy đủ ở chỗ nào trong bài"));
    }
    return both.size() == 1
        ? Found.one(both.getFirst(), "Văn bản này được dẫn đầy đủ ở chỗ khác trong cùng bài")
        : found;
  }

  private Found lookUp(Source source, Cited cited, Citing citing, Trace trace) {
    Known self = Objects.requireNonNull(own.get(source.path()));
    return namesItself(cited.reference(), self, citing)
        ? Found.one(self, "Chính văn bản này")
        : resolver.resolve(cited, citing, trace).replaced(standIns);
  }

  /** Whether a mention repeats the number of the very document that it stands in. */
  private boolean namesItself(Reference said, Known self, Citing citing) {
    Optional<String> number = said.number().map(NumberKeys::of);
    if (number.isEmpty() || !number.equals(self.traits().number().map(NumberKeys::of))) {
      return false;
    }
    Traits traits = resolver.traits(said, citing);
    return traits.dateAgrees(self.traits()) && traits.issuerAgrees(self.traits());
  }

  private Optional<Unmet> unmet(Source source, Cited cited, Citing citing) {
    return lookUp(source, cited, citing, Trace.NONE)
                instanceof Found.None(String _, boolean known, Optional<String> _)
            && known
        ? Optional.of(unmet(cited, citing))
        : Optional.empty();
  }

  private Unmet unmet(Cited cited, Citing citing) {
    Reference said = Resolver.plain(cited);
    return new Unmet(said, resolver.traits(said, citing), citing);
  }

  private boolean stillUnmet(Unmet unmet) {
    Cited cited = new Cited(unmet.reference(), MentionForm.FULL);
    return resolver.resolve(cited, unmet.citing()) instanceof Found.None;
  }

  private Citing citing(Source source) {
    return Citing.of(source, Objects.requireNonNull(own.get(source.path())).traits());
  }

  private static void report(Found found, Source source, List<Problem> problems) {
    found
        .slip()
        .map(slip ->
            new Problem(
                Problem.Stage.LINKING,
                Problem.Severity.NOTE,
                source.path(),
                slip + "; hãy đối chiếu với nguồn"))
        .ifPresent(problems::add);
  }
}
