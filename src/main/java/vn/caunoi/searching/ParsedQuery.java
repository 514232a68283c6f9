package vn.caunoi.searching;

import java.util.List;

/**
 * A query taken apart.
 *
 * @param words what is searched as words, phrases included, as typed
 * @param phrases in quotation marks
 * @param excluded words and phrases behind a hyphen
 * @param operators such as {@code tinh:"Lạng Sơn"}
 * @param notes what a reader should know, in Vietnamese
 */
record ParsedQuery(
    String words,
    List<String> phrases,
    List<String> excluded,
    List<Operator> operators,
    List<String> notes) {
  ParsedQuery {
    phrases = List.copyOf(phrases);
    excluded = List.copyOf(excluded);
    operators = List.copyOf(operators);
    notes = List.copyOf(notes);
  }

  /** A field and its value, as typed. */
  record Operator(Name name, String value) {}

  /** The fields, by the folded words that name them. */
  enum Name {
    PROVINCE("tinh"),
    TYPE("loai"),
    YEAR("nam"),
    ISSUER("coquan"),
    IMPLEMENTS("thuchien"),
    CITES("dan"),
    NUMBER("so");

    private final String word;

    Name(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  boolean hasOnlyWords() {
    return phrases.isEmpty() && excluded.isEmpty() && operators.isEmpty();
  }
}
