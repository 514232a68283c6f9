package vn.caunoi.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.Mention;
import vn.caunoi.policy.MentionForm;
import vn.caunoi.policy.Reference;
import vn.caunoi.policy.RelationType;

/**
 * A plan that carries out a programme by its name implements the decision in its bases that
 * approved a programme of that name.
 */
final class ProgrammeClaims {
  private static final double LIKE = 0.75;
  private static final Set<DocumentType> PLANS =
      Set.of(
          DocumentType.PLAN,
          DocumentType.PROGRAMME,
          DocumentType.ACTION_PROGRAMME,
          DocumentType.SCHEME);
  private static final List<String> ISSUES = WordLists.list("programme-claims.issues");
  private static final Claim.Rule RULE =
      new Claim.Rule("suy từ tên chương trình trong trích yếu", 0.85);

  private ProgrammeClaims() {}

  /** The basis whose programme the title carries out; none where several are as alike. */
  static Optional<Claim> read(Page page, Cited cited, List<Claim> claims) {
    List<Claim> titled =
        claims.stream()
            .filter(c -> c.type() == RelationType.IMPLEMENTS)
            .filter(c -> page.title().filter(t -> t.span().contains(c.sentence())).isPresent())
            .toList();
    boolean numbered =
        titled.stream().anyMatch(c -> cited.at(c.target()).form() != MentionForm.NAME);
    if (numbered) {
      return Optional.empty();
    }
    List<Claim> based =
        claims.stream()
            .filter(c -> c.type() == RelationType.BASED_ON && c.subject().isEmpty())
            .filter(c -> !Parents.handsOn(cited.at(c.target())))
            .toList();
    Optional<ProgrammeName> wanted =
        page.title()
            .map(t -> ProgrammeName.carriedOut(t.text()))
            .orElseGet(() -> promulgated(page));
    Optional<NamedByBody> named = page.title().flatMap(t -> NamedByBody.in(t.text()));
    List<Claim> bases =
        based.stream()
            .filter(c ->
                named.filter(n -> n.fits(cited.at(c.target()).reference())).isPresent()
                    || wanted.filter(w -> like(w, cited.at(c.target()))).isPresent()
                    || glued(page, cited.at(c.target()))
                    || approves(cited, c.target(), titled))
            .toList();
    boolean parents =
        claims.stream().anyMatch(c -> c.type() == RelationType.IMPLEMENTS && c.subject().isEmpty());
    return bases.size() == 1
        ? bases.stream().map(ProgrammeClaims::implemented).findFirst()
        : bases.isEmpty() && !parents
            ? named.flatMap(n -> told(page, cited, n)).or(() -> namesake(page, cited, based))
            : Optional.empty();
  }

  /**
   * The only paper of the opening that the title names: "Ngày …, Ban Bí thư ban hành Kết luận …".
   */
  private static Optional<Claim> told(Page page, Cited cited, NamedByBody named) {
    List<Integer> papers =
        page.opening().stream()
            .flatMap(line -> cited.outermost(line.span()).stream())
            .filter(i -> named.fits(cited.at(i).reference()))
            .toList();
    boolean one = papers.stream().map(cited::key).distinct().count() == 1;
    return papers.stream()
        .limit(one ? 1 : 0)
        .map(i ->
            Claim.of(
                RelationType.IMPLEMENTS, i, Sentences.around(page.text(), cited.phrase(i)), RULE))
        .findFirst();
  }

  /** Where the title is lost: "UBND tỉnh ban hành Kế hoạch thực hiện Đề án …" in the opening. */
  private static Optional<ProgrammeName> promulgated(Page page) {
    return page.opening().stream()
        .flatMap(line -> issued(line).stream())
        .flatMap(words -> ProgrammeName.carriedOut(words).stream())
        .findFirst();
  }

  /** What stands behind the verb of issuing in the clause of a body. */
  private static Optional<String> issued(Line line) {
    boolean body = BodyPhrases.opening(line).isPresent();
    int at = -1;
    for (String verb : ISSUES) {
      at = Math.max(at, Words.find(line.folded(), 0, verb));
    }
    return body && at >= 0 ? Optional.of(line.text().substring(at)) : Optional.empty();
  }

  /**
   * The basis that bears the name and period of the own title: a plan "Trợ giúp người khuyết tật
   * giai đoạn 2021 - 2030" carries out the programme of that name, first that of the body above.
   */
  private static Optional<Claim> namesake(Page page, Cited cited, List<Claim> based) {
    List<Claim> alike =
        based.stream().filter(c -> alike(page, cited.at(c.target()).reference())).toList();
    List<Claim> local =
        alike.stream()
            .filter(c -> Rank.of(cited.at(c.target()).reference()) != Rank.CENTRAL)
            .toList();
    List<Claim> nearest = local.isEmpty() ? alike : local;
    return nearest.size() == 1
        ? nearest.stream().map(ProgrammeClaims::implemented).findFirst()
        : Optional.empty();
  }

  /** Whether title and basis bear one name, and one of them is a programme or plan. */
  private static boolean alike(Page page, Reference basis) {
    boolean plan = basis.type().filter(PLANS::contains).isPresent();
    return page.title()
        .filter(t ->
            basis
                .title()
                .filter(b -> plan || ProgrammeName.tells(b) || ProgrammeName.tells(t.text()))
                .filter(b -> ProgrammeName.namesakes(t.text(), b))
                .isPresent())
        .isPresent();
  }

  /** Whether the title of a basis names the convention or law that ours carries out. */
  private static boolean approves(Cited cited, int basis, List<Claim> titled) {
    List<String> nested = cited.nestedIn(basis).stream().map(cited::key).toList();
    return titled.stream().anyMatch(c -> nested.contains(cited.key(c.target())));
  }

  private static boolean like(ProgrammeName wanted, Mention basis) {
    return basis
        .reference()
        .title()
        .flatMap(ProgrammeName::approved)
        .filter(name -> name.likeness(wanted) >= LIKE)
        .isPresent();
  }

  private static boolean glued(Page page, Mention basis) {
    return page.title()
        .filter(t ->
            basis.reference().title().filter(b -> ProgrammeName.gluedIn(t.text(), b)).isPresent())
        .isPresent();
  }

  private static Claim implemented(Claim basis) {
    return Claim.of(RelationType.IMPLEMENTS, basis.target(), basis.sentence(), RULE);
  }
}
