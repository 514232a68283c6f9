package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.RelationType;
import vn.caunoi.policy.Span;
import vn.caunoi.text.Folding;

/** Reads what an article says that a paper carries out which it reports on. */
final class CarriedOut {
  private static final List<String> CARRYING = WordLists.list("news-claims.carrying");

  /** What a decision or resolution issues. */
  private static final List<DocumentType> ISSUED_WITH =
      List.of(DocumentType.PROGRAMME, DocumentType.PLAN, DocumentType.SCHEME);

  private static final Claim.Rule CARRIED =
      new Claim.Rule("bài viết nói văn bản được đưa tin thực hiện", 0.93);

  private final String text;
  private final Cited cited;
  private final List<Line> told;

  /**
   * Reads an article's text.
   *
   * @param told its headline and first paragraphs
   */
  CarriedOut(String text, Cited cited, List<Line> told) {
    this.text = text;
    this.cited = cited;
    this.told = told;
  }

  /** What the title of a paper says that it carries out. */
  List<Claim> byTitle(int paper, List<Integer> others) {
    Span sentence = Sentences.around(text, cited.phrase(paper));
    return new Nested(text, cited)
        .carriedBy(paper, sentence).stream()
            .filter(i -> !others.contains(i))
            .map(i -> carried(paper, i, sentence))
            .toList();
  }

  /** What the sentences that cite the reported paper say that it carries out. */
  List<Claim> by(int reported) {
    Span first = Sentences.around(text, cited.phrase(reported));
    List<Claim> out = new ArrayList<>();
    for (Line line : told) {
      for (int same : cited.outermost(line.span())) {
        if (same == reported || cited.same(same, reported)) {
          Span sentence = Sentences.around(text, cited.phrase(same));
          for (int i : new Nested(text, cited).carriedBy(same, sentence)) {
            out.add(carried(same, i, sentence));
          }
        }
      }
    }
    out.addAll(saidOfIt(reported, first));
    if (out.isEmpty()) {
      Span phrase = cited.phrase(reported);
      Span before = new Span(clauses(first, phrase), phrase.start());
      Chain.read(text, before, cited).stream()
          .filter(l -> l.type() == RelationType.IMPLEMENTS && !cited.same(l.mention(), reported))
          .forEach(l -> out.add(carried(reported, l.mention(), first)));
    }
    return out;
  }

  /** Where the sentence starts, the clauses that a semicolon ends included. */
  private int clauses(Span sentence, Span phrase) {
    int start = Math.min(sentence.start(), phrase.start());
    int mark = start;
    while (mark > 0 && text.charAt(mark - 1) == ' ') {
      mark--;
    }
    boolean goesOn = mark > 1 && text.charAt(mark - 1) == ';';
    return goesOn ? Sentences.around(text, new Span(mark - 2, mark - 1)).start() : start;
  }

  /**
   * What later sentences of the lead say of the reported paper by its type, or of what is issued
   * with it: {@code Kế hoạch nhằm triển khai Quyết định số …}.
   */
  private List<Claim> saidOfIt(int reported, Span first) {
    List<String> words = words(reported, first);
    List<Claim> out = new ArrayList<>();
    for (Line line : told) {
      int from = Math.max(line.span().start(), first.end());
      while (from < line.span().end()) {
        Span sentence = Sentences.around(text, new Span(from, from + 1));
        boolean later = sentence.start() >= first.end();
        if (later && words.stream().anyMatch(w -> speaksOf(sentence, w))) {
          Chain.read(text, sentence, cited).stream()
              .filter(l -> l.type() == RelationType.IMPLEMENTS)
              .filter(l -> !cited.same(l.mention(), reported))
              .filter(l -> !looksBack(sentence, l.mention()))
              .forEach(l -> out.add(carried(reported, l.mention(), sentence)));
        }
        from = Math.max(from + 1, sentence.end() + 1);
      }
    }
    return out;
  }

  /** The word for the paper's type, and for what its sentence says is issued with it. */
  private List<String> words(int reported, Span first) {
    String told = Folding.fold(text.substring(first.start(), first.end()));
    return Stream.concat(
            cited.at(reported).reference().type().stream(),
            ISSUED_WITH.stream().filter(t -> Words.contains(told, Folding.fold(t.vietnamese()))))
        .map(t -> Folding.fold(t.vietnamese()))
        .distinct()
        .toList();
  }

  /** {@code Thông báo ghi nhận hơn 6 năm thực hiện Chỉ thị số …} tells of others' work. */
  private boolean looksBack(Span sentence, int mention) {
    int start = Math.max(sentence.start(), cited.phrase(mention).start());
    String before = Folding.fold(text.substring(sentence.start(), start)).strip();
    return CARRYING.stream().anyMatch(c -> before.endsWith("nam " + c));
  }

  /** Whether a sentence opens with the bare word for the paper's type. */
  private boolean speaksOf(Span sentence, String type) {
    FoldedText said = FoldedText.of(text.substring(sentence.start(), sentence.end()));
    int next = said.skipBlanks(type.length());
    return said.says(0, type)
        && said.capital(0)
        && !Character.isDigit(said.at(next))
        && !said.says(next, "so");
  }

  private static Claim carried(int subject, int target, Span sentence) {
    return new Claim(
        RelationType.IMPLEMENTS, OptionalInt.of(subject), target, false, sentence, CARRIED);
  }
}
