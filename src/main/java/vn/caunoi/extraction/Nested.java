package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import vn.caunoi.policy.RelationType;
import vn.caunoi.policy.Span;
import vn.caunoi.text.Folding;

/**
 * Reads from the title of a cited document what that document carries out: {@code Kế hoạch số
 * 178-KH/TU của Ban Thường vụ Tỉnh ủy về thực hiện Chỉ thị số 39-CT/TW}.
 */
final class Nested {
  private static final Claim.Rule TITLED =
      new Claim.Rule("trích yếu của văn bản được dẫn nói văn bản ấy thực hiện", 0.92);

  private static final int MOST = 40;
  private static final List<String> CONFORMING = WordLists.list("nested.conforming");

  private final String text;
  private final Cited cited;

  Nested(String text, Cited cited) {
    this.text = text;
    this.cited = cited;
  }

  /** What the documents that are carried out carry out themselves, as their titles tell. */
  List<Claim> above(List<Claim> claims) {
    List<Claim> out = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.type() == RelationType.IMPLEMENTS && !claim.reversed()) {
        String key = cited.key(claim.target());
        for (int same = 0; same < cited.mentions().size() && out.size() < MOST; same++) {
          if (cited.key(same).equals(key)) {
            inTitle(same, out);
          }
        }
      }
    }
    return out;
  }

  private void inTitle(int subject, List<Claim> out) {
    List<Integer> nested = cited.nestedIn(subject);
    if (!nested.isEmpty()) {
      Span sentence = Sentences.around(text, cited.phrase(subject));
      carriedBy(subject, sentence).stream()
          .filter(nested::contains)
          .forEach(i -> out.add(above(subject, i)));
    }
  }

  private Claim above(int subject, int target) {
    Span phrase = cited.phrase(subject);
    Span sentence = new Span(phrase.start(), Math.max(phrase.end(), cited.phrase(target).end()));
    return new Claim(
        RelationType.IMPLEMENTS, OptionalInt.of(subject), target, false, sentence, TITLED);
  }

  /**
   * Citations behind this one, in its title, that it carries out, and those joined to them; as far
   * as the sentence goes.
   */
  List<Integer> carriedBy(int subject, Span sentence) {
    List<Integer> out = new ArrayList<>();
    int from = cited.at(subject).span().end();
    for (int i = subject + 1; i < cited.mentions().size(); i++) {
      Span phrase = cited.phrase(i);
      if (phrase.start() >= sentence.end()) {
        return out;
      }
      boolean direct = direct(i, subject) && !cited.key(i).equals(cited.key(subject));
      String between = Folding.fold(text.substring(from, Math.max(from, phrase.start())));
      boolean cue = carries(between);
      boolean joint = Words.contains(between, "va") || between.contains(",");
      if (direct && (out.isEmpty() ? cue : joint)) {
        out.add(i);
      }
      from = Math.max(from, direct ? cited.at(i).span().end() : from);
    }
    return out;
  }

  /** Whether the words before a citation say that it is carried out, not only conformed to. */
  private static boolean carries(String between) {
    return Cue.last(between)
        .filter(c -> c.type() == RelationType.IMPLEMENTS)
        .filter(c -> !Words.containsAny(between.substring(c.at()), CONFORMING))
        .isPresent();
  }

  /** Nested in the subject alone, not in another that is nested in it. */
  private boolean direct(int mention, int subject) {
    OptionalInt within = cited.at(mention).within();
    return within.isEmpty() || within.getAsInt() == subject;
  }
}
