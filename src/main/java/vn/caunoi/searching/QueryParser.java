package vn.caunoi.searching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.caunoi.text.Folding;

/**
 * Takes a query apart; it never fails: what is no operator is a word.
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><th>typed</th><th>read as</th></tr>
 *   <tr><td>xe lăn</td><td>words</td></tr>
 *   <tr><td>"xe lăn", “xe lăn”</td><td>a phrase</td></tr>
 *   <tr><td>-"Hà Nội", -tín</td><td>excluded; a figure behind a hyphen is a word</td></tr>
 *   <tr><td>tinh:"Lạng Sơn", tỉnh:huế</td><td>an operator</td></tr>
 *   <tr><td>tinh:"Lạng Sơn</td><td>the same: an open quotation runs to the end</td></tr>
 * </table>
 */
final class QueryParser {
  /** Longer queries are cut. */
  static final int LONGEST = 300;

  private static final String QUOTES = "\"“”„«»";

  private final String text;
  private final StringBuilder words = new StringBuilder();
  private final List<String> phrases = new ArrayList<>();
  private final List<String> excluded = new ArrayList<>();
  private final List<ParsedQuery.Operator> operators = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private int at;

  private QueryParser(String text) {
    this.text = text;
  }

  static ParsedQuery parse(String typed) {
    boolean cut = typed.length() > LONGEST;
    QueryParser parser = new QueryParser(cut ? typed.substring(0, LONGEST) : typed);
    if (cut) {
      parser.notes.add("Câu tìm dài quá " + LONGEST + " ký tự: chỉ phần đầu được dùng.");
    }
    while (parser.skipSpace()) {
      parser.item();
    }
    return new ParsedQuery(
        parser.words.toString().strip(),
        parser.phrases,
        parser.excluded,
        parser.operators,
        parser.notes);
  }

  private boolean skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  private void item() {
    char c = text.charAt(at);
    boolean excludes = c == '-' && at + 1 < text.length() && opens(text.charAt(at + 1));
    if (excludes) {
      at++;
      keep(excluded, value());
    } else if (isQuote(c)) {
      String phrase = value();
      keep(phrases, phrase);
      words.append(phrase).append(' ');
    } else {
      word();
    }
  }

  private void word() {
    int start = at;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      if (text.charAt(at) == ':') {
        Optional<ParsedQuery.Name> name = name(text.substring(start, at));
        if (name.isPresent() && at + 1 < text.length()) {
          operator(name.get(), start);
          return;
        }
      }
      at++;
    }
    words.append(text, start, at).append(' ');
  }

  private void operator(ParsedQuery.Name name, int start) {
    at++;
    String value = value();
    if (value.isBlank()) {
      notes.add("Không có gì sau “" + text.substring(start, at).strip() + "”: đã tìm như từ.");
      words.append(text, start, at).append(' ');
    } else {
      operators.add(new ParsedQuery.Operator(name, value.strip()));
    }
  }

  /** A quotation, or all up to the next space. */
  private String value() {
    if (at < text.length() && isQuote(text.charAt(at))) {
      int from = ++at;
      while (at < text.length() && !isQuote(text.charAt(at))) {
        at++;
      }
      String inside = text.substring(from, at);
      if (at == text.length()) {
        notes.add("Dấu ngoặc kép chưa đóng: đã lấy đến hết câu tìm.");
      } else {
        at++;
      }
      return inside;
    }
    int from = at;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  private static void keep(List<String> list, String value) {
    if (!value.isBlank()) {
      list.add(value.strip());
    }
  }

  private static Optional<ParsedQuery.Name> name(String typed) {
    char[] chars = typed.toCharArray();
    String folded = new String(chars, 0, Folding.fold(chars, chars.length));
    return Arrays.stream(ParsedQuery.Name.values())
        .filter(n -> n.word().equals(folded))
        .findFirst();
  }

  private static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  private static boolean opens(char c) {
    return isQuote(c) || Character.isLetter(c);
  }
}
