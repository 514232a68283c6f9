package vn.caunoi.examining;

import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.DocumentId;
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
   * @param printed the characters of the file there
   * @param reference what is said of the document
   * @param repairs what had to be mended to read it
   * @param outcome where it leads
   * @param target the document, where it is one
   */
  record Citation(
      int start,
      int end,
      String printed,
      Reference reference,
      List<String> repairs,
      Outcome outcome,
      Optional<DocumentId> target) {}
}
