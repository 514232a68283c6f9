package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentSystem;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Place;
import vn.caunoi.policy.Reference;
import vn.caunoi.policy.Span;
import vn.caunoi.policy.TextBlock.Zone;

/** What an official paper says of itself, most trusted first. */
final class OfficialFacts {
  /** The source that the body in capitals below a title is. */
  static final String BELOW_TITLE = "dòng dưới trích yếu";

  private static final int ADDRESS = 40;
  private static final Set<DocumentType> JOINT =
      Set.of(DocumentType.JOINT_CIRCULAR, DocumentType.JOINT_RESOLUTION);

  private OfficialFacts() {}

  static List<Source> read(Page page) {
    List<Source> sources = new ArrayList<>();
    Optional<IssuingBody> opening = IssuerWords.opening(page);
    sources.add(issuer("dòng dưới tên loại", IssuerWords.below(page)));
    sources.add(issuer("phần ký", IssuerWords.board(page)));
    sources.add(letterhead(page));
    NumberedHeading.read(page).ifPresent(sources::add);
    sources.add(issuer(BELOW_TITLE, IssuerWords.behindTitle(page)));
    sources.add(Source.of(BELOW_TITLE, Reference.NOTHING.withDate(PlaceLines.behindTitle(page))));
    sources.add(issuer("phần ký", IssuerWords.signature(page, opening)));
    sources.add(issuer("câu mở đầu", opening));
    Captions.own(page).ifPresent(sources::add);
    PageHeadline.read(page).ifPresent(sources::add);
    AddressedLetter.read(page).ifPresent(sources::add);
    boolean described = PageAttributes.describePaper(page.read().declared(), page.lines());
    if (page.official() || described) {
      sources.addAll(PageAttributes.read(page.read().declared(), page.head().type()));
    }
    Optional<DocumentNumber> number = page.head().number().map(Letterhead.PrintedNumber::number);
    sources.add(issuer("ký hiệu của số", SymbolBody.central(number)));
    return sources;
  }

  private static Source issuer(String name, Optional<IssuingBody> issuer) {
    return Source.of(name, Reference.NOTHING.withIssuer(issuer));
  }

  private static Source letterhead(Page page) {
    Letterhead head = page.head();
    Optional<DocumentNumber> number = head.number().map(Letterhead.PrintedNumber::number);
    Optional<IssuingBody> issuer =
        joint(head)
            .or(() -> head.bodies().stream().reduce((_, b) -> b))
            .filter(b -> !SymbolBody.departmentOf(number, b));
    Reference self =
        new Reference(
            head.type().or(() -> letter(page, number)).or(() -> coded(page, number)),
            number,
            Optional.empty(),
            head.date().flatMap(Letterhead.PlaceLine::date),
            issuer,
            page.title().map(Title::text));
    return new Source(
        "phần đầu văn bản",
        new Metadata(
            self,
            Optional.empty(),
            Place.UNKNOWN,
            head.symbol(),
            Optional.empty(),
            Optional.empty()));
  }

  /** The central bodies one below the other that issue a joint paper. */
  private static Optional<IssuingBody> joint(Letterhead head) {
    boolean together =
        head.type().filter(JOINT::contains).isPresent()
            && head.bodies().size() > 1
            && head.bodies().stream().allMatch(b -> b.level() == Level.CENTRAL);
    return together
        ? Optional.of(
            new IssuingBody(
                head.bodies().stream().map(IssuingBody::name).collect(Collectors.joining(", ")),
                head.bodies().stream()
                    .map(IssuingBody::registry)
                    .sorted()
                    .collect(Collectors.joining("-")),
                DocumentSystem.STATE,
                Level.CENTRAL,
                Place.UNKNOWN))
        : Optional.empty();
  }

  /** A paper without type word whose number bears no type is a letter. */
  private static Optional<DocumentType> letter(Page page, Optional<DocumentNumber> number) {
    boolean letter =
        number.filter(n -> n.types().equals(List.of(DocumentType.LETTER))).isPresent()
            || (number.isEmpty() && page.head().symbol().isPresent() && page.title().isPresent());
    boolean subject = number.isEmpty() && page.head().formal() && titledByItself(page);
    boolean addressed =
        (subject || number.filter(OfficialFacts::perhapsLetter).isPresent())
            && page.lines().stream().limit(ADDRESS).anyMatch(l -> l.opensWith("kinh gui"));
    return letter || addressed ? Optional.of(DocumentType.LETTER) : Optional.empty();
  }

  private static boolean perhapsLetter(DocumentNumber number) {
    return number.types().isEmpty() || number.types().contains(DocumentType.LETTER);
  }

  /** Whether the title is a letter's subject, with no word for a type and no capitals. */
  private static boolean titledByItself(Page page) {
    return page.head().typeLine().isEmpty() && page.title().isPresent() && page.bare().isEmpty();
  }

  /** What the number's code tells where the word for the type is lost, or the words of enacting. */
  private static Optional<DocumentType> coded(Page page, Optional<DocumentNumber> number) {
    return number
        .filter(n -> n.types().size() == 1)
        .map(n -> n.types().iterator().next())
        .or(() -> page.bare().flatMap(BareTitle::type));
  }

  /** The same with the own number read as a provincial committee's where its TU is printed TƯ. */
  static Metadata ofCommittee(Page page, Metadata metadata) {
    return page.head()
        .number()
        .filter(n -> metadata.self().number().equals(Optional.of(n.number())))
        .map(n -> SymbolBody.committee(metadata.self(), n.span().of(page.text()).strip()))
        .map(self -> self.number().equals(metadata.self().number()) ? metadata : metadata.of(self))
        .orElse(metadata);
  }

  /** Where the document's own number stands, in the letterhead and in captions: no citations. */
  static List<Span> ownNumbers(Page page, Metadata metadata) {
    List<Span> out = new ArrayList<>();
    page.head().number().map(Letterhead.PrintedNumber::span).ifPresent(out::add);
    out.addAll(RelatedPapers.of(page));
    Captions.first(page, Zone.APPENDIX)
        .filter(c -> c.reference().number().equals(metadata.self().number()))
        .map(Captions.Caption::number)
        .ifPresent(out::add);
    return out;
  }
}
