package vn.caunoi.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.Evidence;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.Lookup;
import vn.caunoi.policy.Mention;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Outcome;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Problem;
import vn.caunoi.policy.RelationType;
import vn.caunoi.policy.TextBlock;

/**
 * A document with its text, citations and relations.
 *
 * @param summary the short form
 * @param sources its files in the corpus, the shown one first; empty where known by citation only
 * @param text the displayed text; empty where known by citation only
 * @param blocks of the text
 * @param mentions every citation in the text, with what became of it
 * @param outgoing relations in which this document acts
 * @param incoming relations in which it is acted on
 * @param problems known of it
 */
public record StoredDocument(
    Summary summary,
    List<Source> sources,
    String text,
    List<TextBlock> blocks,
    List<LinkedMention> mentions,
    List<Link> outgoing,
    List<Link> incoming,
    List<Problem> problems) {
  public StoredDocument {
    sources = List.copyOf(sources);
    blocks = List.copyOf(blocks);
    mentions = List.copyOf(mentions);
    outgoing = List.copyOf(outgoing);
    incoming = List.copyOf(incoming);
    problems = List.copyOf(problems);
  }

  /**
   * A file that the document was read from.
   *
   * @param path in the corpus
   * @param catalogue whether it is a record and not the text
   * @param sha256 of the captured bytes, in hexadecimal
   */
  public record Source(String path, boolean catalogue, String sha256) {}

  /**
   * A citation with what became of it.
   *
   * @param lookup the rule that decided, what the citation has wrong, and which documents fell for
   *     what reason: what a page shows as "why this link"; {@link Library#summary} tells of the
   *     fallen ones
   * @param targets summaries of what it may lead to, at most ten
   */
  public record LinkedMention(Mention mention, Lookup lookup, List<Summary> targets) {
    public LinkedMention {
      targets = List.copyOf(targets);
    }

    /** One that was looked up without anything to tell of the way. */
    public LinkedMention(Mention mention, Outcome outcome, List<Summary> targets) {
      this(mention, new Lookup(outcome, Optional.empty(), List.of()), targets);
    }

    public Outcome outcome() {
      return lookup.outcome();
    }
  }

  /** A relation seen from this document: the other end, and why it is claimed. */
  public record Link(RelationType type, Summary other, Evidence evidence) {
    /**
     * The order for reading: by kind, papers before articles, from the centre downwards, the latest
     * first, those of unknown date at the end.
     */
    public static final Comparator<Link> READING =
        Comparator.comparing(Link::type)
            .thenComparing(l -> l.facts().isNews())
            .thenComparing(l -> l.facts().level().map(Level::ordinal).orElse(Integer.MAX_VALUE))
            .thenComparing(Link::latest, Comparator.reverseOrder())
            .thenComparing(l -> l.other().id());

    private Metadata facts() {
      return other.facts();
    }

    private LocalDate latest() {
      return facts().dated().map(PolicyDate::latest).orElse(LocalDate.MIN);
    }
  }
}
