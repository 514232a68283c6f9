package vn.caunoi.exporting;

import java.util.ArrayList;
import java.util.List;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Metadata;

/** Prints BibTeX entries; what is unknown is left out. */
final class Bibtex {
  private static final String BREAKS = "{}\\\n\r\t";
  private static final String ESCAPED = "&%$#_";

  private Bibtex() {}

  static String print(Summary document, String address) {
    Metadata facts = document.facts();
    List<String> fields = new ArrayList<>();
    facts
        .self()
        .issuer()
        .map(IssuingBody::name)
        .or(facts::outlet)
        .ifPresent(b -> fields.add("author = {{" + text(b) + "}}"));
    facts.self().title().ifPresent(t -> fields.add("title = {{" + text(t) + "}}"));
    facts.self().type().ifPresent(t -> fields.add("type = {" + text(t.vietnamese()) + "}"));
    facts.self().number().ifPresent(n -> fields.add("number = {" + text(n.print()) + "}"));
    facts.dated().ifPresent(d -> fields.add("date = {" + d.iso() + "}"));
    facts.dated().ifPresent(d -> fields.add("year = {" + d.iso().substring(0, 4) + "}"));
    fields.add("url = {" + plain(address) + "}");
    fields.add("language = {vietnamese}");
    String key = document.id().key().replace('/', ':');
    return "@misc{" + key + ",\n  " + String.join(",\n  ", fields) + "\n}\n";
  }

  /** Text in which nothing means something to LaTeX. */
  private static String text(String text) {
    StringBuilder out = new StringBuilder(text.length());
    plain(text)
        .codePoints()
        .forEach(c -> {
          switch (c) {
            case '~' -> out.append("\\textasciitilde{}");
            case '^' -> out.append("\\textasciicircum{}");
            default -> {
              if (ESCAPED.indexOf(c) >= 0) {
                out.append('\\');
              }
              out.appendCodePoint(c);
            }
          }
        });
    return out.toString();
  }

  private static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == '\n' || c == '\r' || c == '\t' ? ' ' : c)
        .filter(c -> BREAKS.indexOf(c) < 0)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
