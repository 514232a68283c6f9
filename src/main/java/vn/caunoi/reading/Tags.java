package vn.caunoi.reading;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What the elements of a page are for the reading of its text. */
final class Tags {
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "video",
          "audio",
          "canvas",
          "button",
          "input",
          "select",
          "textarea",
          "nav",
          "dialog",
          "map",
          "head",
          "applet",
          "datalist",
          "progress",
          "meter",
          "marquee");
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private Tags() {}

  static boolean isSilent(Element element) {
    return SILENT.contains(element.normalName());
  }

  /** Whether it starts and ends a paragraph. */
  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /** The level of a heading, or 0. */
  static int headingLevel(Element element) {
    String name = element.normalName();
    boolean heading = name.length() == 2 && name.charAt(0) == 'h';
    int level = heading ? name.charAt(1) - '0' : 0;
    return level >= 1 && level <= 6 ? level : 0;
  }

  /** Its text, white space in runs of one, up to so many characters; longer text is cut. */
  static String text(Element element, int limit) {
    StringBuilder out = new StringBuilder();
    collect(element, limit, out);
    return out.toString().strip();
  }

  private static void collect(Node node, int limit, StringBuilder out) {
    if (node instanceof TextNode text) {
      append(text.getWholeText(), limit, out);
      return;
    }
    boolean block =
        node instanceof Element element && (isBlock(element) || element.normalName().equals("br"));
    if (block) {
      append(" ", limit, out);
    }
    for (int i = 0; i < node.childNodeSize() && out.length() < limit; i++) {
      collect(node.childNode(i), limit, out);
    }
    if (block) {
      append(" ", limit, out);
    }
  }

  private static void append(String text, int limit, StringBuilder out) {
    for (int i = 0; i < text.length() && out.length() < limit; i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || c == 0xA0;
      if (!blank) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
  }

  /** The words of its class and id, in lower case: {@code box-TinLienQuan} to box tin lien quan. */
  static String words(Element element) {
    String names = element.className() + " " + element.id();
    StringBuilder out = new StringBuilder(names.length() + 8);
    for (int i = 0; i < Math.min(names.length(), 300); i++) {
      char c = names.charAt(i);
      boolean hump =
          i > 0 && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1));
      if (!Character.isLetter(c) || hump) {
        out.append(' ');
      }
      if (Character.isLetter(c)) {
        out.append(c);
      }
    }
    return out.toString().toLowerCase(Locale.ROOT).strip();
  }
}
