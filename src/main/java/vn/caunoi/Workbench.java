package vn.caunoi;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.caunoi.cli.Workshop;
import vn.caunoi.corpus.Corpus;
import vn.caunoi.examining.FileExaminer;
import vn.caunoi.indexing.IndexManifest;
import vn.caunoi.ingest.IngestReport;
import vn.caunoi.ingest.Ingestion;
import vn.caunoi.ingest.Progress;
import vn.caunoi.library.Library;
import vn.caunoi.searching.LuceneLibrary;
import vn.caunoi.web.StaticSite;
import vn.caunoi.web.WarmUp;

/** The commands' workshop: the pipeline, the Lucene library and the server. */
final class Workbench implements Workshop {
  private static final Logger LOG = LoggerFactory.getLogger(Workbench.class);

  @Override
  public IngestReport ingest(Path corpus, Path index, boolean rebuild, Progress progress)
      throws IOException {
    return new Ingestion(index, progress).run(corpus, rebuild);
  }

  @Override
  public boolean isStale(Path corpus, Path index) throws IOException {
    return Ingestion.isStale(corpus, index);
  }

  @Override
  public Library open(Path index) throws IOException {
    if (IndexManifest.read(index).isEmpty()) {
      throw new NoSuchFileException(
          index.toString(), null, "chưa có chỉ mục ở đây; hãy chạy lệnh ingest trước");
    }
    return LuceneLibrary.open(index);
  }

  @Override
  public FileExaminer examiner(Path corpus) throws IOException {
    return FileExaminer.over(Corpus.open(corpus));
  }

  @Override
  public int exportSite(Path index, Path folder, IntConsumer progress) throws IOException {
    open(index).close();
    Map<String, Object> onlyHere = Map.of("micronaut.server.host", "localhost");
    try (ApplicationContext context = start(Path.of("corpus"), index, 0, onlyHere)) {
      URI base = context.getBean(EmbeddedServer.class).getURI();
      return new StaticSite(base, folder).write(progress);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("việc xuất bị ngắt giữa chừng");
    }
  }

  @Override
  public void serve(Path corpus, Path index, int port) {
    ApplicationContext context = start(corpus, index, port, Map.of());
    EmbeddedServer server = context.getBean(EmbeddedServer.class);
    LOG.info("Cầu Nối: {}", server.getURL());
    WarmUp.begin(server.getURI());
  }

  private static ApplicationContext start(
      Path corpus, Path index, int port, Map<String, Object> more) {
    Map<String, Object> properties = new HashMap<>(more);
    properties.put("caunoi.corpus", corpus.toString());
    properties.put("caunoi.index", index.toString());
    properties.put("micronaut.server.port", port == 0 ? -1 : port);
    return Micronaut.build(new String[0])
        .mainClass(Application.class)
        .banner(false)
        .properties(properties)
        .start();
  }
}
