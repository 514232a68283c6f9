package vn.caunoi.examining;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import vn.caunoi.corpus.Corpus;
import vn.caunoi.corpus.MediaKind;
import vn.caunoi.corpus.SourceFile;
import vn.caunoi.extraction.ExtractedDocument;
import vn.caunoi.extraction.Extractor;
import vn.caunoi.linking.LinkedCorpus;
import vn.caunoi.linking.Linker;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Reference;
import vn.caunoi.reading.DocumentReader;
import vn.caunoi.reading.ReadResult;

/**
 * Looks at single files against the corpus, one at a time and without an index.
 *
 * <p>A file is linked as if it lay in the corpus and then taken out again, so that no file changes
 * what is said of the next.
 */
public final class FileExaminer {
  private static final String SENTENCE = "câu.txt";
  private static final Metadata NOTHING = Metadata.only(Reference.NOTHING);

  private final DocumentReader reader = new DocumentReader();
  private final Extractor extractor = new Extractor();
  private final Linker linker;

  private FileExaminer(Linker linker) {
    this.linker = linker;
  }

  /** Reads the whole corpus, so that files can be linked against it. */
  public static FileExaminer over(Corpus corpus) {
    FileExaminer examiner = new FileExaminer(new Linker(corpus.corrections()));
    for (SourceFile file : corpus.files()) {
      if (examiner.reader.read(file) instanceof ReadResult.Read read) {
        examiner.linker.add(examiner.extractor.extract(read));
      }
    }
    return examiner;
  }

  /** Looks at one file. */
  public synchronized Examined examine(Path file) throws IOException {
    return switch (reader.read(SourceFile.of(file))) {
      case ReadResult.Unreadable unreadable ->
          new Examined.Unread(file.toString(), unreadable.problems());
      case ReadResult.Read read -> examine(file.toString(), extractor.extract(read));
    };
  }

  /**
   * Looks at a sentence as if it were a document of its own, which is closed so that no number is
   * taken for a cut one.
   */
  public synchronized Examined.Finding explain(String text) {
    byte[] closed = (text.strip() + " .").getBytes(StandardCharsets.UTF_8);
    return switch (reader.read(SENTENCE, MediaKind.TEXT, closed)) {
      case ReadResult.Unreadable unreadable ->
          new Examined.Finding(
              SENTENCE, NOTHING, List.of(), List.of(), List.of(), List.of(), unreadable.problems());
      case ReadResult.Read read -> examine(SENTENCE, extractor.extract(read));
    };
  }

  private Examined.Finding examine(String file, ExtractedDocument document) {
    linker.add(document);
    try {
      LinkedCorpus linked = linker.link();
      return new FindingWriter(file, document, linked).write();
    } finally {
      linker.remove(document.source());
    }
  }
}
