package vn.caunoi.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.text.Folding;

/** Cuts what is no part of a title off the line that holds its end. */
final class TitleTrim {
  private static final Pattern STOPS = Pattern.compile("[,.:\\s]+$");

  private static final int LONGEST_BODY = 110;

  private static final List<String> CAPTIONS = WordLists.list("title-trim.captions");
  private static final List<String> BODIES = WordLists.list("title-trim.bodies");
  private static final List<String> LINKS = WordLists.list("title-trim.links");
  private static final List<String> UNLINKED = WordLists.list("title-trim.unlinked");

  private TitleTrim() {}

  /** Where the title ends in this text: before a caption in brackets or a body in capitals. */
  static int end(String text) {
    String folded = Folding.fold(text);
    int end = bases(text, folded, caption(folded));
    int named = -1;
    for (int i = 1; i < end; i++) {
      boolean word = folded.charAt(i - 1) == ' ' && Character.isUpperCase(text.charAt(i));
      if (word && bodyFrom(text, folded, i, end)) {
        boolean part = linked(folded, i) || (named > 0 && unfinished(text, folded, named, i));
        named = part && named < 0 ? i : named;
        end = part ? end : i;
      }
    }
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Bases that run on behind the title: "… Căn cứ Luật …". */
  private static int bases(String text, String folded, int end) {
    int at = Words.find(folded, 1, "can cu");
    while (at > 0 && at < end && !text.startsWith(" Căn cứ ", at - 1)) {
      at = Words.find(folded, at + 1, "can cu");
    }
    return at > 0 && at < end ? at : end;
  }

  /** The issuing body in capitals that was cut off the line behind its title. */
  static Optional<IssuingBody> body(Line line) {
    int end = end(line.text());
    int from = Words.skipSpaces(line.folded(), end);
    return from < line.length()
            && bodyFrom(line.text(), line.folded(), from, line.length())
            && !linked(line.folded(), from)
        ? IssuerWords.body(line.text().substring(from))
        : Optional.empty();
  }

  private static int caption(String folded) {
    for (int open = folded.indexOf('('); open > 0; open = folded.indexOf('(', open + 1)) {
      int words = Words.skipSpaces(folded, open + 1);
      if (CAPTIONS.stream().anyMatch(c -> Words.at(folded, words, c))) {
        return open;
      }
    }
    return folded.length();
  }

  /** Whether a word before it makes a body a part of the title: "… CỦA CHỦ TỊCH UBND TỈNH". */
  private static boolean linked(String folded, int from) {
    String before = folded.substring(0, from).strip();
    boolean link = LINKS.stream().anyMatch(l -> (" " + before).endsWith(" " + l));
    return before.endsWith(",") || (link && UNLINKED.stream().noneMatch(before::endsWith));
  }

  /** Whether nothing but a body in capitals stands from here to the end. */
  private static boolean bodyFrom(String text, String folded, int from, int end) {
    if (BODIES.stream().noneMatch(b -> Words.at(folded, from, b))
        || !Words.capitals(text.substring(from, end))) {
      return false;
    }
    int term = Words.find(folded, from, "khoa");
    return isBody(text.substring(from, term > from && term < end ? term : end));
  }

  /** Whether the name of a body that starts at the first place goes on behind the second. */
  private static boolean unfinished(String text, String folded, int from, int to) {
    return !isBody(text.substring(from, to))
        || BODIES.stream().anyMatch(b -> Words.end(folded, from, b) > to);
  }

  private static boolean isBody(String name) {
    return name.length() < LONGEST_BODY
        && IssuerWords.body(STOPS.matcher(name.strip()).replaceAll("")).isPresent();
  }
}
