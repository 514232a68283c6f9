package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.Mention;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.RelationType;
import vn.caunoi.policy.Span;

/** Claims relations from the words round the citations of a document. */
final class ClaimReader {
  private static final Claim.Rule CITED = new Claim.Rule("được dẫn trong văn bản", 0.9);

  private final Page page;
  private final Cited cited;
  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, RelationType> own = new HashMap<>();

  private ClaimReader(Page page, List<Mention> mentions) {
    this.page = page;
    this.cited = new Cited(mentions);
  }

  /** The claims of an official paper. */
  static List<Claim> paper(Page page, List<Mention> mentions, Metadata metadata) {
    ClaimReader reader = new ClaimReader(page, mentions);
    boolean acts = acts(metadata.self().type());
    TitleClaims.read(page, reader.cited, acts).forEach(reader::add);
    OpeningClaims.read(page, reader.cited, acts).forEach(reader::add);
    if (metadata.self().type().equals(Optional.of(DocumentType.LETTER))) {
      reader.handedOn();
    }
    BasisSection.read(page, reader.cited).forEach(reader::add);
    if (acts && reader.claims.isEmpty()) {
      FirstAim.read(page, reader.cited).forEach(reader::add);
    }
    AttachedClaims.read(page, reader.cited).forEach(reader::add);
    FinalClaims.read(page, reader.cited).forEach(reader::add);
    if (acts) {
      ProgrammeClaims.read(page, reader.cited, reader.claims).ifPresent(reader::promote);
    }
    reader.settle(metadata.self().type());
    new Nested(page.text(), reader.cited).above(List.copyOf(reader.claims)).forEach(reader::add);
    reader.cite();
    return List.copyOf(reader.claims);
  }

  /** What a letter hands on. */
  private void handedOn() {
    ReceivedPaper.read(page, cited).ifPresent(this::add);
    if (claims.stream().noneMatch(c -> c.type() == RelationType.IMPLEMENTS)) {
      ReceivedPaper.ordered(page, cited).forEach(this::add);
    }
  }

  /** Keeps the direct parents only; what is no parent any more is cited. */
  private void settle(Optional<DocumentType> type) {
    List<Claim> settled = Parents.settle(page, cited, claims, type);
    claims.clear();
    own.clear();
    settled.forEach(this::add);
  }

  /** The claims of an article. */
  static List<Claim> article(Page page, List<Mention> mentions, Article article) {
    ClaimReader reader = new ClaimReader(page, mentions);
    NewsClaims.read(page, reader.cited, article).forEach(reader::add);
    new Nested(page.text(), reader.cited).above(List.copyOf(reader.claims)).forEach(reader::add);
    reader.cite();
    return List.copyOf(reader.claims);
  }

  /** Reports, minutes and the like look at what others carry out. */
  private static boolean acts(Optional<DocumentType> type) {
    return type.filter(t ->
            switch (t) {
              case REPORT, MINUTES, INVITATION, COMMUNIQUE -> true;
              default -> false;
            })
        .isEmpty();
  }

  /** Takes a claim unless the same document already has one as strong. */
  private void add(Claim claim) {
    String key = cited.key(claim.target());
    if (cited.pointing(claim.target())) {
      return;
    }
    if (claim.subject().isPresent()) {
      claims.add(claim);
    } else if (own.putIfAbsent(key, claim.type()) == null) {
      claims.add(claim);
    }
  }

  /** A basis that turns out to be what is carried out. */
  private void promote(Claim claim) {
    String key = cited.key(claim.target());
    claims.removeIf(c -> c.subject().isEmpty() && cited.key(c.target()).equals(key));
    own.put(key, claim.type());
    claims.add(claim);
  }

  /** Everything else is cited, once a document. */
  private void cite() {
    for (int i = 0; i < cited.mentions().size(); i++) {
      Span sentence = Sentences.around(page.text(), cited.at(i).span());
      add(Claim.of(RelationType.CITES, i, sentence, CITED));
    }
  }
}
