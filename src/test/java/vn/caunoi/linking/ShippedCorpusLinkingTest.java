package vn.caunoi.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.caunoi.SharedFolder;
import vn.caunoi.corpus.Corpus;
import vn.caunoi.corpus.Corrections;
import vn.caunoi.corpus.SourceFile;
import vn.caunoi.extraction.Claim;
import vn.caunoi.extraction.ExtractedDocument;
import vn.caunoi.extraction.Extractor;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.Outcome;
import vn.caunoi.policy.Reference;
import vn.caunoi.policy.Relation;
import vn.caunoi.policy.RelationType;
import vn.caunoi.reading.DocumentReader;
import vn.caunoi.reading.ReadResult;

/** The shipped corpus, linked as a whole, and with the sample texts added to it. */
class ShippedCorpusLinkingTest {
  private static final String DIRECTIVE = "/van-ban/dang/ban-bi-thu/2019-11-01/39-ct-tw";
  private static final List<ExtractedDocument> CORPUS = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    CORPUS.addAll(extracted(Corpus.open(Path.of("corpus")).stream()));
  }

  @Test
  void makesOneDocumentOfEachRecord() {
    LinkedCorpus linked = linked(CORPUS);

    assertEquals(CORPUS.size(), held(linked).size());
    assertTrue(held(linked).stream().allMatch(d -> d.sources().size() == 1));
    assertEquals(List.of(), linked.problems());
  }

  /** What a record declares in full is found; the rest says why not. */
  @Test
  void findsEveryDeclaredRelationWhoseDocumentIsTold() {
    LinkedCorpus linked = linked(CORPUS);
    List<String> lost = new ArrayList<>();
    for (ExtractedDocument document : CORPUS) {
      List<Outcome> outcomes = Given.outcomes(linked, document.source());
      for (Claim claim : document.claims()) {
        Reference said = document.mentions().get(claim.target()).reference();
        boolean told = said.issuer().isPresent() && said.date().isPresent();
        if (told && !(outcomes.get(claim.target()) instanceof Outcome.Resolved)) {
          lost.add(document.source() + " " + said + " " + outcomes.get(claim.target()));
        }
      }
    }
    assertEquals(List.of(), lost.stream().filter(l -> !l.contains("OutsideCorpus")).toList());
    assertTrue(lost.size() <= 2, lost.toString());
  }

  /** The threshold of titles: what it infers for plans that declare a parent is never another. */
  @Test
  void infersFromTitlesOnlyWhatRecordsDeclare() {
    LinkedCorpus linked = linked(CORPUS);
    TitleParents titles = new TitleParents(linked);
    int right = 0;
    List<String> wrong = new ArrayList<>();
    for (LinkedDocument document : linked.documents()) {
      List<DocumentId> declared = declaredParents(linked, document);
      Optional<DocumentId> inferred = titles.find(document.facts());
      if (!declared.isEmpty() && inferred.isPresent()) {
        if (declared.contains(inferred.get())) {
          right++;
        } else {
          wrong.add(document.id() + " -> " + inferred.get());
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(right >= 28, "inferred as declared: " + right);
  }

  private static List<DocumentId> declaredParents(LinkedCorpus linked, LinkedDocument document) {
    return linked.relations().stream()
        .filter(r -> r.from().equals(document.id()) && r.type() == RelationType.IMPLEMENTS)
        .filter(r -> r.evidence().confidence() >= 0.9)
        .map(Relation::to)
        .toList();
  }

  /** 42 lead there by what the records declare, others by their titles. */
  @Test
  void leadsFromProvincialPlansUpToTheDirective() {
    LinkedCorpus linked = linked(CORPUS);
    ImplementationLadder ladder = new ImplementationLadder(linked.relations());
    DocumentId directive = DocumentId.parse(DIRECTIVE).orElseThrow();
    DocumentId langSon = of(linked, "lang-son/2020").id();

    assertEquals(List.of(directive), ladder.topmost(langSon));
    long climbing =
        linked.documents().stream().filter(d -> ladder.topmost(d.id()).contains(directive)).count();
    assertTrue(climbing >= 42, "plans below the directive: " + climbing);
  }

  @Test
  void keepsTheTwoDirectivesOfOneNumberApart() {
    LinkedCorpus linked = linked(CORPUS);
    List<String> credit =
        linked.relations().stream()
            .filter(r -> r.to().path().equals("/van-ban/dang/ban-bi-thu/2024-10-30/39-ct-tw"))
            .filter(r -> r.type() == RelationType.IMPLEMENTS)
            .map(r -> r.from().name().value())
            .toList();

    assertEquals(List.of("1560-qd-ttg"), credit);
  }

  @Test
  @Tag("shared")
  void turnsRecordsIntoTextsWhereTheSamplesAreAdded() throws IOException {
    List<ExtractedDocument> all = new ArrayList<>(CORPUS);
    Path seeds = SharedFolder.path().resolve("seeds");
    all.addAll(extracted(Corpus.open(seeds).stream().filter(file -> file.path().endsWith(".txt"))));

    LinkedCorpus before = linked(CORPUS);
    LinkedCorpus after = linked(all);

    assertEquals(held(before).size() + 3, held(after).size());
    assertFullText(before, after, "lang-son/2020");
    assertFullText(before, after, "kon-tum/2018/476-kh-ubnd");
    Relation inferred =
        after.relations().stream()
            .filter(r -> r.from().equals(of(after, "3355-kh-ubnd").id()))
            .filter(r -> r.type() == RelationType.IMPLEMENTS)
            .findFirst()
            .orElseThrow();
    assertEquals(DIRECTIVE, inferred.to().path());
    assertEquals("suy từ tên văn bản", inferred.evidence().rule());
  }

  private static void assertFullText(LinkedCorpus before, LinkedCorpus after, String record) {
    LinkedDocument then = of(before, record);
    LinkedDocument now = of(after, record);
    assertEquals(Holding.CATALOGUE, then.holding());
    assertEquals(Holding.FULL_TEXT, now.holding());
    assertEquals(then.id(), now.id());
  }

  private static List<LinkedDocument> held(LinkedCorpus corpus) {
    return corpus.documents().stream().filter(d -> !d.sources().isEmpty()).toList();
  }

  private static LinkedDocument of(LinkedCorpus corpus, String part) {
    return corpus.documents().stream()
        .filter(d -> d.sources().stream().anyMatch(s -> s.contains(part)))
        .findFirst()
        .orElseThrow();
  }

  private static LinkedCorpus linked(Collection<ExtractedDocument> documents) {
    Linker linker = new Linker(Corrections.NONE);
    documents.forEach(linker::add);
    return linker.link();
  }

  private static List<ExtractedDocument> extracted(Stream<SourceFile> files) {
    DocumentReader reader = new DocumentReader();
    Extractor extractor = new Extractor();
    return files
        .map(reader::read)
        .filter(ReadResult.Read.class::isInstance)
        .map(ReadResult.Read.class::cast)
        .map(extractor::extract)
        .toList();
  }
}
