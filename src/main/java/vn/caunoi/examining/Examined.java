package vn.caunoi.examining;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.caunoi.policy.Designation;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.Lookup;
import vn.caunoi.policy.Mention;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Outcome;
import vn.caunoi.policy.Problem;
import vn.caunoi.policy.Reference;

/** What came of looking at one file against the corpus. */
public sealed interface Examined {

  /** The file, as it was named. */
  String file();

  List<Problem> problems();

  /** The file could not be read; the problems say why. */
  record Unread(String file, List<Problem> problems) implements Examined {
    public Unread {
      problems = List.copyOf(problems);
    }
  }

  /**
   * What the file says by itself, and where its citations lead.
   *
   * @param facts its own, never completed from a record
   * @param parents what it implements directly
   * @param roots the topmost documents of its ladder, by number, or title where there is none
   * @param reported for an article, the documents that it reports on
   * @param citations every mention
   */
  record Finding(
      String file,
      Metadata facts,
      List<Parent> parents,
      List<String> roots,
      List<Reported> reported,
      List<Citation> citations,
      List<Problem> problems)
      implements Examined {
    public Finding {
      parents = List.copyOf(parents);
      roots = List.copyOf(roots);
      reported = List.copyOf(reported);
      citations = List.copyOf(citations);
      problems = List.copyOf(problems);
    }

    /** The normal forms of all identified mentions, the document's own number left out. */
    public NavigableSet<String> cited() {
      Optional<String> own = facts.self().number().map(DocumentNumber::key);
      NavigableSet<String> numbers = new TreeSet<>();
      citations.stream()
          .map(Citation::reference)
          .filter(r -> own.isEmpty() || !own.equals(r.number().map(DocumentNumber::key)))
          .flatMap(r -> Designation.of(r).stream())
          .forEach(numbers::add);
      return numbers;
    }

    /** What the documents that it reports on implement: numbers, or titles where there is none. */
    public Set<String> parentsOfReported() {
      Set<String> out = new LinkedHashSet<>();
      reported.stream()
          .flatMap(r -> r.parents().stream())
          .map(p -> Designation.orTitle(p.reference()))
          .flatMap(Optional::stream)
          .forEach(out::add);
      return out;
    }
  }

  /**
   * A document that is implemented.
   *
   * @param reference what the file says of it; for an inferred one, the document it was inferred to
   *     be
   * @param via how that is known
   */
  record Parent(Reference reference, Via via) {}

  /** How a parent is known. */
  enum Via {
    /** Named in the title or the opening formula. */
    EXPLICIT,
    /** The title equals the parent's but for abbreviations and place. */
    TITLE,
    /** The title names a programme that the parent approved. */
    PROGRAMME
  }

  /**
   * A document that an article reports on.
   *
   * @param held whether its text is in the corpus
   * @param parents what it implements, by the article's words
   */
  record Reported(Reference reference, boolean held, List<Parent> parents) {
    public Reported {
      parents = List.copyOf(parents);
    }
  }

  /**
   * A mention, counted in Unicode code points of the decoded file.
   *
   * @param start of the number or name
   * @param end behind it
   * @param mention as it stands in the text
   * @param reference what the file itself says of the document
   * @param lookup where it leads, and what it was led past
   */
  record Citation(int start, int end, Mention mention, Reference reference, Lookup lookup) {
    /** The characters of the file at the span. */
    public String printed() {
      return mention.printed();
    }

    public Outcome outcome() {
      return lookup.outcome();
    }

    /** The document that it leads to, where it is one. */
    public Optional<DocumentId> target() {
      return outcome().document();
    }
  }
}
