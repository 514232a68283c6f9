package vn.caunoi.reading;

import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import vn.caunoi.text.MappedText;
import vn.caunoi.text.OffsetMap;
import vn.caunoi.text.SourceNormalizer;

/** Finds each character of a page's text in the page's source, entities and line ends included. */
final class NodeText {
  private static final int LONGEST_ENTITY = 34;

  private final String source;
  private final String text;
  private final OffsetMap.Builder out;
  private int at;
  private int end;

  private NodeText(String source, String text) {
    this.source = source;
    this.text = text;
    out = new OffsetMap.Builder(text.length());
  }

  /** The node's text, set in one way of writing, mapped to the page's source. */
  static MappedText of(TextNode node, String source) {
    NodeText aligned = new NodeText(source, node.getWholeText());
    Range range = node.sourceRange();
    aligned.at = range.isTracked() ? range.startPos() : 0;
    aligned.end = range.isTracked() ? Math.min(source.length(), range.endPos()) : 0;
    MappedText raw = aligned.align();
    MappedText plain = Escapes.resolve(raw.text()).after(raw);
    return SourceNormalizer.normalize(plain.text()).after(plain);
  }

  private MappedText align() {
    int i = 0;
    while (i < text.length()) {
      i += step(i);
    }
    return new MappedText(text, out.map(source.length()));
  }

  /** Maps the next character or entity; gives how many characters of the text it made. */
  private int step(int i) {
    while (at < end && source.charAt(at) == 0) {
      at++;
    }
    if (at < end && source.charAt(at) == '&') {
      int made = entity(i);
      if (made > 0) {
        return made;
      }
    }
    char c = text.charAt(i);
    if (at + 1 < end && source.charAt(at) == '\r' && source.charAt(at + 1) == '\n' && c == '\n') {
      out.append(c, at, at + 2);
      at += 2;
    } else {
      out.append(c, Math.min(at, end), Math.min(at + 1, end));
      at = Math.min(at + 1, end);
    }
    return 1;
  }

  private int entity(int i) {
    int to = at + 1;
    int limit = Math.min(end, at + LONGEST_ENTITY);
    while (to < limit
        && (Character.isLetterOrDigit(source.charAt(to)) || source.charAt(to) == '#')) {
      to++;
    }
    to += to < limit && source.charAt(to) == ';' ? 1 : 0;
    String written = source.substring(at, to);
    String meant = Parser.unescapeEntities(written, false);
    if (meant.equals(written) || !text.startsWith(meant, i)) {
      return 0;
    }
    for (int k = 0; k < meant.length(); k++) {
      out.append(meant.charAt(k), at, to);
    }
    at = to;
    return meant.length();
  }
}
