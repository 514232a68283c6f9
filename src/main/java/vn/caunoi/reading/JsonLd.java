package vn.caunoi.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Picks the few schema.org properties that are wanted out of JSON-LD, however broken it is: dates,
 * headline, and the name of the publisher.
 */
final class JsonLd {
  private static final Set<String> WANTED =
      Set.of("datePublished", "dateModified", "headline", "legislationIdentifier");
  private static final Set<String> SITES =
      Set.of("WebSite", "NewsMediaOrganization", "GovernmentOrganization", "Organization");

  private final String json;
  private final Map<String, String> found = new LinkedHashMap<>();
  private final Deque<String> owners = new ArrayDeque<>();
  private boolean site;
  private int at;

  private JsonLd(String json) {
    this.json = json;
  }

  /**
   * The wanted properties; the publisher's name as {@code publisher}, that of the site or of the
   * body whose site it is as {@code page.site}.
   */
  static Map<String, String> read(String json) {
    JsonLd reader = new JsonLd(json);
    reader.scan();
    return reader.found;
  }

  private void scan() {
    String key = "";
    while (at < json.length()) {
      char c = json.charAt(at);
      if (c == '"') {
        String value = string();
        if (followedByColon()) {
          key = value;
          at = json.indexOf(':', at) + 1;
        } else {
          value(key, value);
          key = "";
        }
        continue;
      }
      if (c == '{') {
        owners.push(key);
        key = "";
        site = false;
      } else if (c == '}') {
        owners.poll();
        key = "";
      }
      at++;
    }
  }

  private void value(String key, String value) {
    if (key.equals("@type")) {
      site = SITES.contains(value);
    } else if (site && key.equals("name")) {
      found.putIfAbsent("page.site", value);
    }
    if (WANTED.contains(key)) {
      found.putIfAbsent(key, value);
    } else if (key.equals("publisher")
        || (key.equals("name") && "publisher".equals(owners.peek()))) {
      found.putIfAbsent("publisher", value);
    }
  }

  private boolean followedByColon() {
    int i = at;
    while (i < json.length() && Character.isWhitespace(json.charAt(i))) {
      i++;
    }
    return i < json.length() && json.charAt(i) == ':';
  }

  /** The string that starts here, escapes resolved; it ends with the text at the latest. */
  private String string() {
    StringBuilder out = new StringBuilder();
    at++;
    while (at < json.length() && json.charAt(at) != '"') {
      if (json.charAt(at) == '\\' && at + 1 < json.length()) {
        escape(out);
      } else {
        out.append(json.charAt(at++));
      }
    }
    at++;
    return out.toString();
  }

  private void escape(StringBuilder out) {
    char c = json.charAt(at + 1);
    if (c == 'u' && at + 6 <= json.length() && isHex(at + 2)) {
      out.append((char) Integer.parseInt(json.substring(at + 2, at + 6), 16));
      at += 6;
      return;
    }
    out.append(c == 'n' || c == 't' || c == 'r' ? ' ' : c);
    at += 2;
  }

  private boolean isHex(int from) {
    for (int i = from; i < from + 4; i++) {
      if (Character.digit(json.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
