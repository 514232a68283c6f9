package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.Mention;
import vn.caunoi.policy.MentionForm;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;
import vn.caunoi.policy.Span;

/**
 * Finds the paper whose issue an article announces without a number: {@code Ngày 23/11/2020, UBND
 * huyện Đắk Mil ban hành Kế hoạch thực hiện Chương trình …}. It is known by type, body, date and
 * title, and only where the lead cites no numbered paper of its kind and body.
 */
final class UnnumberedPaper {
  private static final int SHORTEST_TITLE = 12;
  private static final int LONGEST_TITLE = 400;
  private static final Set<DocumentType> KINDS =
      EnumSet.of(
          DocumentType.PLAN,
          DocumentType.DECISION,
          DocumentType.DIRECTIVE,
          DocumentType.PROGRAMME,
          DocumentType.ACTION_PROGRAMME,
          DocumentType.SCHEME,
          DocumentType.PARTY_CIRCULAR,
          DocumentType.GUIDANCE,
          DocumentType.RESOLUTION,
          DocumentType.LETTER);
  private static final List<String> NO_TITLE = WordLists.list("unnumbered-paper.no-title");
  private static final List<String> ENDS =
      List.of(", thuc hien", ", nham", " nham ", ", trong do", ", theo do", ", voi ", ", de ");

  private static final List<String> YEARLY = WordLists.list("unnumbered-paper.yearly");

  private final FoldedText text;
  private final IssuerReader issuers;
  private final Scope scope;

  private UnnumberedPaper(FoldedText text, Scope scope) {
    this.text = text;
    this.scope = scope;
    issuers = new IssuerReader(text);
  }

  /** The mentions with that of the announced paper put among them. */
  static List<Mention> add(
      Page page, Article article, List<Mention> mentions, Optional<PolicyDate> day) {
    UnnumberedPaper finder =
        new UnnumberedPaper(
            FoldedText.of(page.text()), new Scope(Optional.empty(), day, List.of()));
    List<Line> lead = article.lead(page);
    return lead.stream()
        .flatMap(l -> finder.in(l).stream())
        .findFirst()
        .filter(m -> lead.stream().noneMatch(l -> numbered(l, m, mentions)))
        .filter(m -> mentions.stream().noneMatch(n -> finder.numbers(n, m)))
        .map(m -> insert(m, mentions))
        .orElse(mentions);
  }

  /** Whether the line cites a numbered paper of the kind that can be the announced one. */
  private static boolean numbered(Line line, Mention paper, List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> line.span().contains(m.span()) && m.reference().number().isPresent())
        .filter(m -> !paper.phrase().contains(m.span()))
        .filter(m -> m.reference().type().equals(paper.reference().type()))
        .anyMatch(m ->
            m.reference().issuer().isEmpty()
                || m.reference().issuer().get().level()
                    == paper.reference().issuer().orElseThrow().level());
  }

  /** Whether a bracket behind its title gives its number: {@code (Kế hoạch số 59/KH-UBND)}. */
  private boolean numbers(Mention mention, Mention paper) {
    int start = mention.phrase().start();
    boolean inside = start > 0 && paper.phrase().contains(mention.span());
    return inside
        && text.at(start - 1) == '('
        && mention
            .reference()
            .number()
            .filter(n -> paper.reference().type().filter(n.types()::contains).isPresent())
            .isPresent();
  }

  private Optional<Mention> in(Line line) {
    for (int i = line.span().start(); i < line.span().end(); i++) {
      boolean opens = !text.word(i - 1) && text.word(i);
      Optional<Phrases.Match<TypeWords.Word>> word =
          opens ? TypeWords.at(text, i) : Optional.empty();
      int start = i;
      Optional<Mention> paper =
          word.filter(w -> w.value().type().filter(KINDS::contains).isPresent())
              .flatMap(w -> announced(start, w.end(), w.value().type(), line));
      if (paper.isPresent()) {
        return paper;
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> announced(int start, int end, Optional<DocumentType> type, Line line) {
    int name = text.skipBlanks(end);
    int stop = stop(name, line.span().end());
    boolean titled =
        NO_TITLE.stream().noneMatch(w -> text.says(name, w))
            && Character.isLetter(text.at(name))
            && stop - name >= SHORTEST_TITLE;
    if (!titled || usual(start, line)) {
      return Optional.empty();
    }
    Draft draft = new Draft(new Span(start, stop), start, List.of());
    Announcement.complete(text, issuers, scope, draft, line.span().start());
    Reference said = draft.reference.withType(type).withTitle(Optional.of(text.plain(name, stop)));
    return draft.announced && said.issuer().isPresent()
        ? Optional.of(mention(new Span(start, end), draft.span, said))
        : Optional.empty();
  }

  /** Whether the sentence tells what happens every year. */
  private boolean usual(int start, Line line) {
    Span sentence = Sentences.around(text.text(), new Span(start, start + 1));
    int from = Math.max(sentence.start(), line.span().start());
    return Words.containsAny(text.folded().substring(from, Math.max(from, start)), YEARLY);
  }

  private Mention mention(Span span, Span phrase, Reference said) {
    return new Mention(
        span,
        phrase,
        text.text().substring(span.start(), span.end()),
        MentionForm.TITLE,
        said,
        List.of(),
        OptionalInt.empty(),
        List.of());
  }

  /** Where the title ends: with the sentence, or before what the sentence says of the paper. */
  private int stop(int from, int lineEnd) {
    int most = Math.min(lineEnd, from + LONGEST_TITLE);
    int end = Math.min(most, Sentences.around(text.text(), new Span(from, from + 1)).end());
    while (end > from && ".;".indexOf(text.at(end - 1)) >= 0) {
      end--;
    }
    for (String word : ENDS) {
      int at = text.folded().substring(from, end).indexOf(word);
      end = at > 0 ? from + at : end;
    }
    return end;
  }

  /** Puts it in its place; what stands in its title is nested in it. */
  private static List<Mention> insert(Mention paper, List<Mention> mentions) {
    int place = 0;
    while (place < mentions.size() && mentions.get(place).span().start() < paper.span().start()) {
      place++;
    }
    List<Mention> out = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      out.add(moved(mentions.get(i), place, paper));
    }
    out.add(place, paper);
    return List.copyOf(out);
  }

  private static Mention moved(Mention m, int place, Mention paper) {
    OptionalInt within =
        m.within().isPresent() && m.within().getAsInt() >= place
            ? OptionalInt.of(m.within().getAsInt() + 1)
            : m.within();
    boolean inside = within.isEmpty() && paper.phrase().contains(m.span());
    return new Mention(
        m.span(),
        m.phrase(),
        m.printed(),
        m.form(),
        m.reference(),
        m.repairs(),
        inside ? OptionalInt.of(place) : within,
        m.provisions());
  }
}
