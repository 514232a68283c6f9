package vn.caunoi.ingest;

import java.util.List;
import vn.caunoi.extraction.Linkable;
import vn.caunoi.indexing.IndexedText;
import vn.caunoi.policy.Problem;

/** What came of one source file. */
sealed interface Taken {

  List<Problem> problems();

  /** It did not change. */
  record Kept(Linkable source) implements Taken {
    @Override
    public List<Problem> problems() {
      return source.problems();
    }
  }

  /** It was read and made ready for the index. */
  record Made(IndexedText text, List<Problem> problems) implements Taken {
    public Made {
      problems = List.copyOf(problems);
    }
  }

  /** Nothing could be made of it. */
  record Lost(String path, List<Problem> problems, boolean unreadable) implements Taken {
    public Lost {
      problems = List.copyOf(problems);
    }
  }
}
