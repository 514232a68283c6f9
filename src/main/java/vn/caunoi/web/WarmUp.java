package vn.caunoi.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a server that has just started for the pages that its first page leads to, one after another
 * and for some seconds only, so that its first readers do not wait while code is loaded and
 * compiled.
 */
public final class WarmUp {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
  private static final Duration LONGEST = Duration.ofSeconds(8);
  private static final int ROUNDS = 25;
  private static final int PAGES = 20;

  private final URI base;
  private final Instant end;

  WarmUp(URI base, Duration longest) {
    this.base = base;
    this.end = Instant.now().plus(longest);
  }

  /** Begins beside what the server does. */
  public static void begin(URI base) {
    Thread.ofVirtual().name("warm-up").start(() -> new WarmUp(base, LONGEST).all(ROUNDS));
  }

  /** Asks so many times for every page; the answer is how many pages were given. */
  int all(int rounds) {
    int given = 0;
    try (HttpClient client = HttpClient.newHttpClient()) {
      List<String> pages = pages(client);
      for (int round = 0; round < rounds; round++) {
        for (String page : pages) {
          given += Instant.now().isBefore(end) && ask(client, page).statusCode() == 200 ? 1 : 0;
        }
      }
    } catch (IOException e) {
      LOG.debug("The warm-up ended early", e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return given;
  }

  private List<String> pages(HttpClient client) throws IOException, InterruptedException {
    List<String> pages = new ArrayList<>(List.of("/"));
    Jsoup.parse(ask(client, "/").body()).select("main a[href^=/]").stream()
        .map(link -> link.attr("href").replaceAll("#.*", ""))
        .distinct()
        .limit(PAGES)
        .forEach(pages::add);
    return pages;
  }

  private HttpResponse<String> ask(HttpClient client, String page)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve(page)).header("Accept-Encoding", "identity").build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
