package vn.caunoi.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks a served index of generated documents against what is known of them.
 *
 * <table>
 *   <caption>What must be so</caption>
 *   <tr><td>documents with full text</td><td>as many as were generated</td></tr>
 *   <tr><td>a number with its province</td><td>the plan comes first, of its day, with its
 *       parent</td></tr>
 * </table>
 */
final class Truth {
  private static final int ASKED = 300;
  private static final String PARENT = "2012-08-05/1019-qd-ttg";
  private static final Pattern FULL_TEXT = Pattern.compile("\"full-text\":(\\d+)");

  private final HttpClient http = HttpClient.newHttpClient();
  private final String address;
  private final int documents;

  Truth(String address, int documents) {
    this.address = address;
    this.documents = documents;
  }

  /** What was found to be so; fails where the count of documents is wrong. */
  String check() throws Exception {
    Matcher held = FULL_TEXT.matcher(get("/api/v1/status"));
    if (!held.find() || Integer.parseInt(held.group(1)) != documents) {
      throw new IOException(documents + " documents expected");
    }
    int right = 0;
    for (int i = 0; i < ASKED; i++) {
      int document = (int) ((long) i * documents / ASKED);
      right += found(document) ? 1 : 0;
    }
    return "%d documents held; %d of %d numbers with a province find their plan first"
        .formatted(documents, right, ASKED);
  }

  /** Whether the document is the first hit for its number, with its day and its parent. */
  private boolean found(int document) throws Exception {
    String query = GeneratedFiles.query(document, 0);
    String answer =
        get("/api/v1/search?size=1&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    int hits = answer.indexOf("\"hits\"");
    String first = answer.substring(Math.max(hits, 0));
    int end = first.indexOf("\"near\"");
    String hit = end < 0 ? first : first.substring(0, end);
    return hit.contains("\"number\":\"" + query.substring(0, query.indexOf(' ')) + "\"")
        && hit.contains("\"province\":\"" + GeneratedFiles.province(document) + "\"")
        && hit.contains("\"issued\":\"" + GeneratedFiles.day(document) + "\"")
        && hit.contains(PARENT);
  }

  private String get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
    return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
