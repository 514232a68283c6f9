package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.Mention;
import vn.caunoi.policy.MentionForm;
import vn.caunoi.policy.RelationType;
import vn.caunoi.policy.Span;
import vn.caunoi.text.Folding;

/**
 * Settles which of the claimed parents are direct ones.
 *
 * <ul>
 *   <li>A submission (tờ trình) is a basis.
 *   <li>A letter (công văn) only hands on: it is a basis, and what its title carries out is the
 *       parent where no other is claimed. One that is carried out itself and names nothing is, and
 *       so is one that a letter answers.
 *   <li>A law, convention or programme that is carried out by name stands further up where a parent
 *       with a number carries it out in its own title.
 * </ul>
 */
final class Parents {
  /** What stands before a further paper of a series. */
  private static final List<String> JOINS = List.of(" va", ",");

  private static final List<String> CARRYING = WordLists.list("parents.carrying");
  private static final Claim.Rule LETTER =
      new Claim.Rule("công văn chuyển tiếp, xem là căn cứ", 0.9);
  private static final Claim.Rule HANDED =
      new Claim.Rule("thực hiện theo công văn chuyển tiếp", 0.88);

  private final String text;
  private final Cited cited;
  private final boolean carriesOut;
  private final boolean answers;

  private Parents(Page page, Cited cited, Optional<DocumentType> type) {
    this.answers = type.equals(Optional.of(DocumentType.LETTER));
    this.text = page.text();
    this.carriesOut =
        type.equals(Optional.of(DocumentType.PLAN))
            || page.title().flatMap(t -> Cue.last(Folding.fold(t.text()))).isPresent();
    this.cited = cited;
  }

  /**
   * The claims with only direct parents left among them.
   *
   * @param type of the paper: a letter carries out the letter that it got, a plan some paper even
   *     if its title does not say so
   */
  static List<Claim> settle(
      Page page, Cited cited, List<Claim> claims, Optional<DocumentType> type) {
    return new Parents(page, cited, type).settle(claims);
  }

  private List<Claim> settle(List<Claim> claims) {
    List<Claim> out = new ArrayList<>();
    for (Claim claim : claims) {
      if (!parent(claim)) {
        out.add(claim);
      } else if (handsOn(cited.at(claim.target())) && !carriedItself(claim)) {
        out.add(claim.as(RelationType.BASED_ON, LETTER));
      } else if (!furtherUp(claim, claims) && !answered(claim, claims)) {
        out.add(claim);
      }
    }
    if (out.stream().noneMatch(Parents::parent) && carriesOut && noPlan(out)) {
      handedOn(out).ifPresent(out::addFirst);
    }
    if (out.stream().noneMatch(Parents::parent)) {
      onlyLetter(claims)
          .ifPresent(letter -> {
            out.removeIf(c -> c.target() == letter.target());
            out.addFirst(letter);
          });
    }
    return out;
  }

  /** Whether a letter is what a verb right before it carries out, and names no other number. */
  private boolean carriedItself(Claim claim) {
    if (proposal(cited.at(claim.target()))) {
      return false;
    }
    Span clause = claim.sentence();
    int start = Math.max(clause.start(), cited.phrase(claim.target()).start());
    String before = Folding.fold(text.substring(clause.start(), start)).strip();
    boolean verb = CARRYING.stream().anyMatch(before::endsWith);
    boolean joined =
        JOINS.stream().anyMatch(before::endsWith)
            && CARRYING.stream().anyMatch(c -> Words.at(before, 0, c));
    boolean names = cited.nestedIn(claim.target()).stream().anyMatch(this::numbered);
    boolean listed = !before.isEmpty() && before.chars().noneMatch(Character::isLetter);
    boolean told = before.endsWith(" tai") && Words.contains(before, "chi dao");
    return (verb && (answers || !names)) || ((joined || listed || told) && !names);
  }

  private boolean numbered(int mention) {
    return cited.at(mention).reference().number().isPresent();
  }

  /** Whether a letter that this one answers hands the paper on. */
  private boolean answered(Claim claim, List<Claim> claims) {
    String key = cited.key(claim.target());
    return answers
        && claims.stream()
            .filter(c -> parent(c) && letter(cited.at(c.target())) && carriedItself(c))
            .flatMap(c -> cited.nestedIn(c.target()).stream())
            .anyMatch(i -> cited.key(i).equals(key));
  }

  /** The letter that is carried out, where no other paper is and it hands nothing on. */
  private Optional<Claim> onlyLetter(List<Claim> claims) {
    List<Claim> letters =
        claims.stream().filter(c -> parent(c) && letter(cited.at(c.target()))).toList();
    boolean alone =
        letters.size() == 1
            && cited.nestedIn(letters.getFirst().target()).isEmpty()
            && noPlan(claims);
    return alone ? Optional.of(letters.getFirst()) : Optional.empty();
  }

  /** A plan among the bases may be the parent itself. */
  private boolean noPlan(List<Claim> claims) {
    return claims.stream()
        .filter(c -> c.type() == RelationType.BASED_ON)
        .noneMatch(
            c -> cited.at(c.target()).reference().type().equals(Optional.of(DocumentType.PLAN)));
  }

  private static boolean parent(Claim claim) {
    return claim.type() == RelationType.IMPLEMENTS && claim.subject().isEmpty();
  }

  /** A submission (tờ trình) asks and is never carried out. */
  private static boolean proposal(Mention mention) {
    Optional<DocumentType> asks = Optional.of(DocumentType.SUBMISSION);
    return mention.reference().type().equals(asks)
        || mention.reference().number().stream()
            .anyMatch(n -> asks.filter(n.types()::contains).isPresent());
  }

  /** A letter or a submission: neither approves a programme. */
  static boolean handsOn(Mention mention) {
    return letter(mention) || proposal(mention);
  }

  private static boolean letter(Mention mention) {
    boolean type = mention.reference().type().equals(Optional.of(DocumentType.LETTER));
    boolean form =
        mention
            .reference()
            .number()
            .filter(n -> n.form() == DocumentNumber.Form.LETTER)
            .isPresent();
    return type || form;
  }

  /** Whether another parent, known by its number, names this one in its title. */
  private boolean furtherUp(Claim claim, List<Claim> claims) {
    if (cited.at(claim.target()).form() != MentionForm.NAME) {
      return false;
    }
    String key = cited.key(claim.target());
    return claims.stream()
        .filter(c -> parent(c) && cited.at(c.target()).form() != MentionForm.NAME)
        .filter(c -> !letter(cited.at(c.target())))
        .anyMatch(c -> cited.nestedIn(c.target()).stream().map(cited::key).anyMatch(key::equals));
  }

  /** What the title of a letter among the bases carries out. */
  private Optional<Claim> handedOn(List<Claim> claims) {
    return claims.stream()
        .filter(c -> c.type() == RelationType.BASED_ON && letter(cited.at(c.target())))
        .flatMap(c -> nestedParent(c).stream())
        .findFirst();
  }

  private Optional<Claim> nestedParent(Claim letter) {
    int from = cited.at(letter.target()).span().end();
    for (int nested : cited.nestedIn(letter.target())) {
      Span phrase = cited.phrase(nested);
      String between = Folding.fold(text.substring(from, Math.max(from, phrase.start())));
      boolean carriedOut =
          Cue.last(between).filter(c -> c.type() == RelationType.IMPLEMENTS).isPresent();
      if (carriedOut) {
        return Optional.of(Claim.of(RelationType.IMPLEMENTS, nested, letter.sentence(), HANDED));
      }
    }
    return Optional.empty();
  }
}
