package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.caunoi.policy.Bodies;
import vn.caunoi.policy.IssuingBody;

/** Finds the bodies that a line of running text names. */
final class BodyPhrases {
  private static final List<String> HEADS =
      List.of(
          "ubnd",
          "uy ban nhan dan",
          "hdnd",
          "hoi dong nhan dan",
          "tinh uy",
          "thanh uy",
          "huyen uy",
          "quan uy",
          "thi uy",
          "dang uy",
          "ban thuong vu",
          "thu tuong chinh phu",
          "thu tuong",
          "chinh phu",
          "ban bi thu",
          "bo chinh tri",
          "quoc hoi",
          "bo lao dong - thuong binh va xa hoi",
          "bo ld-tb&xh",
          "bo ldtbxh",
          "bo y te",
          "bo tu phap",
          "bo tai chinh",
          "bo giao duc va dao tao",
          "bo noi vu",
          "bo xay dung",
          "bo thong tin va truyen thong");
  private static final List<String> KINDS =
      List.of(
          "tỉnh", "thành", "phố", "tp", "tp.", "quận", "huyện", "thị", "xã", "trấn", "phường",
          "đặc", "khu", "ủy", "uỷ");
  private static final List<String> VERBS =
      List.of(
          "ban hanh",
          "vua ban hanh",
          "da ban hanh",
          "vua ky",
          "da ky",
          "ky ban hanh",
          "yeu cau",
          "xay dung",
          "vua co",
          "to chuc",
          "trien khai",
          "phe duyet",
          "chi dao",
          "de nghi",
          "thong qua",
          "quyet dinh",
          "giao",
          "khai mac");
  private static final int MOST_WORDS = 12;

  private BodyPhrases() {}

  /** A body and where its name ends. */
  private record Found(IssuingBody body, int end) {}

  /** Every body named, in order. */
  static List<IssuingBody> all(Line line) {
    return find(line).stream().map(Found::body).toList();
  }

  /** The first body right before a verb of issuing. */
  static Optional<IssuingBody> acting(Line line) {
    return find(line).stream().filter(f -> acts(line, f.end())).map(Found::body).findFirst();
  }

  private static boolean acts(Line line, int end) {
    int at = end;
    while (at < line.length() && " -–,".indexOf(line.text().charAt(at)) >= 0) {
      at++;
    }
    int from = at;
    return VERBS.stream().anyMatch(v -> Words.at(line.folded(), from, v));
  }

  private static List<Found> find(Line line) {
    List<Found> out = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < line.length(); i++) {
      if (i >= next && wordStart(line.text(), i)) {
        Optional<Found> found = at(line, i);
        found.ifPresent(out::add);
        next = found.map(Found::end).orElse(i);
      }
    }
    return out;
  }

  private static boolean wordStart(String text, int i) {
    return Character.isUpperCase(text.charAt(i))
        && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
  }

  private static Optional<Found> at(Line line, int start) {
    for (String head : HEADS) {
      int headEnd = Words.end(line.folded(), start, head);
      if (headEnd > 0) {
        int end = nameEnd(line.text(), headEnd);
        return Bodies.read(line.text().substring(start, end))
            .map(b -> new Found(b, end))
            .or(() ->
                Bodies.read(line.text().substring(start, headEnd)).map(b -> new Found(b, headEnd)));
      }
    }
    return Optional.empty();
  }

  /** Behind the capitalised words and kinds of unit that follow a head. */
  private static int nameEnd(String text, int from) {
    int end = from;
    for (int words = 0; words < MOST_WORDS; words++) {
      int start = Words.skipSpaces(text, end);
      int wordEnd = start;
      while (wordEnd < text.length()
          && (Character.isLetterOrDigit(text.charAt(wordEnd)) || text.charAt(wordEnd) == '\'')) {
        wordEnd++;
      }
      String word = text.substring(start, wordEnd);
      boolean belongs =
          !word.isEmpty()
              && start > end
              && (Character.isUpperCase(word.charAt(0))
                  || Character.isDigit(word.charAt(0))
                  || KINDS.contains(word.toLowerCase(Locale.ROOT)));
      if (!belongs) {
        return end;
      }
      end = wordEnd;
      if (end < text.length() && text.charAt(end) == '.' && word.equalsIgnoreCase("tp")) {
        end++;
      }
    }
    return end;
  }
}
