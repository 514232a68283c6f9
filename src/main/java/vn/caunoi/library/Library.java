package vn.caunoi.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.Relation;
import vn.caunoi.policy.SectionArea;

/** The indexed corpus, open for questions; safe for many threads. */
public interface Library extends AutoCloseable {

  /** The document at this permanent address. */
  Optional<StoredDocument> document(DocumentId id);

  /** The short form of the document at this address. */
  Optional<Summary> summary(DocumentId id);

  /** The present address of a document that once had this one. */
  Optional<DocumentId> movedTo(DocumentId earlier);

  /** Every document that bears this number, oldest first; those known by citation only included. */
  List<Summary> numbered(DocumentNumber number);

  /**
   * Searches; a query that cannot be parsed is searched as words, never an error.
   *
   * @throws BusyException where too many searches wait already
   */
  SearchResult search(SearchRequest request);

  /** Titles and numbers that what was typed can be completed to, the most cited first. */
  List<String> suggestions(String typed, int count);

  /**
   * What other provinces provide on the matter of a section, copies of its words left out.
   *
   * @param anchor of the section; empty for the whole document
   */
  SimilarProvisions similar(DocumentId id, String anchor, int count);

  /** Whether the document is in force, with the chain that says so; unknown where nothing does. */
  Effect effect(DocumentId id);

  /**
   * What the sections of the shown text are about, with the words that decided, in order of the
   * text; those with an empty anchor belong to the title.
   */
  List<SectionArea> areas(DocumentId id);

  /** The implementation ladder that the document stands on, from the central document down. */
  List<Rung> ladder(DocumentId id);

  /** What every province, of 63 or of 34, did about a central document. */
  List<CoverageRow> coverage(DocumentId central, boolean today);

  /** Documents whose text is not held, of one level or of all, most cited first. */
  Listing<Summary> wanted(Optional<Level> level, int page);

  /** How many documents of each level are known whose text is not held. */
  Map<Level, Long> wantedByLevel();

  /** Central documents, those with most implementers first. */
  Listing<Summary> central(int page);

  /** Everything that is held, in order of address, for the site map and exports. */
  Listing<Summary> held(int page);

  /** The addresses of everything that is held, in order. */
  List<DocumentId> addresses();

  /** Every direct relation, for exports. */
  Listing<Relation> relations(int page);

  /** The state that is in service; empty as long as nothing was ingested. */
  Optional<Edition> edition();

  /** What was ingested, when, with which problems. */
  Status status();

  @Override
  void close();
}
