package vn.caunoi.linking;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.Lookup;
import vn.caunoi.policy.MentionForm;
import vn.caunoi.policy.Place;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;

/**
 * Looks up the document that a mention means: candidates first, then what rules them out; it is
 * found where exactly one is left.
 *
 * <p>Candidates come by number, else by type and serial, else by title or by issuer and day. Ruled
 * out are those younger than the citing document, those of another type, place, level or issuer,
 * and those of another date; a number of a local body needs its place.
 */
final class Resolver {
  private final KnownDocuments known;

  /** Of citations that say their place themselves, or need none. */
  private final IdentityHashMap<Reference, Traits> traits = new IdentityHashMap<>();

  Resolver(KnownDocuments known) {
    this.known = known;
  }

  Found resolve(Cited cited, Citing citing) {
    return resolve(cited, citing, Trace.NONE);
  }

  /** The same, noting what fell on the way. */
  Found resolve(Cited cited, Citing citing, Trace trace) {
    Reference said = plain(cited);
    Traits wanted = traits(said, citing);
    if (said.number().isPresent()) {
      Found found = byNumber(wanted, cited, citing, trace);
      elsewhere(said.number().get(), trace);
      return found;
    }
    if (said.serial().isPresent() && said.type().isPresent()) {
      return bySerial(wanted, said, citing, trace);
    }
    return new TitleSearch(known).find(wanted, citing);
  }

  /** Documents of the same number that were no candidates: their issuers sit elsewhere. */
  private void elsewhere(DocumentNumber number, Trace trace) {
    if (!trace.full()) {
      known
          .bearing(number)
          .limit(Lookup.MOST_FALLEN)
          .forEach(k -> trace.fell(k, "cùng số, của cơ quan hay địa phương khác"));
    }
  }

  /** What a mention says in comparable form, its issuer's place completed where it may be. */
  Traits traits(Reference said, Citing citing) {
    Place place = ComposedPlace.of(said, citing);
    Place own = said.issuer().map(i -> Places.canonical(i.place())).orElse(Place.UNKNOWN);
    return place.equals(own)
        ? Objects.requireNonNull(traits.computeIfAbsent(said, same -> Traits.of(same, own)))
        : Traits.of(said, place);
  }

  /** What is said; the type word of a name, {@code Đề án 1019}, is not that of its number. */
  static Reference plain(Cited cited) {
    Reference said = cited.reference();
    boolean alien =
        cited.form() == MentionForm.NAME
            && said.number().isPresent()
            && !typeFits(said.type(), said.number().get());
    return alien ? said.withType(Optional.empty()) : said;
  }

  private Found byNumber(Traits wanted, Cited cited, Citing citing, Trace trace) {
    Reference said = plain(cited);
    DocumentNumber number = said.number().orElseThrow();
    if (!typeFits(said.type(), number)) {
      return Found.none("Tên loại không khớp ký hiệu trong số " + number.print());
    }
    Narrowing narrowing = new Narrowing(wanted, citing, trace);
    narrowing.start(known.byNumber(wanted));
    if (cited.form() == MentionForm.NAME) {
      narrowing.note("nhận ra theo tên gọi quen của văn bản ấy");
    }
    if (said.issuer().isPresent()
        && !Places.canonical(said.issuer().get().place()).equals(wanted.place())) {
      narrowing.note("nơi ban hành lấy theo văn bản dẫn chiếu");
    }
    return narrowing.byNumber();
  }

  /** Where a mention prints a type code, the type word must agree with it. */
  static boolean typeFits(Optional<DocumentType> type, DocumentNumber number) {
    List<DocumentType> allowed = number.types();
    return type.isEmpty()
        || allowed.isEmpty()
        || allowed.stream().anyMatch(t -> Traits.sameKind(t, type.get()));
  }

  private Found bySerial(Traits said, Reference reference, Citing citing, Trace trace) {
    List<Known> all =
        known.bySerial(reference.type().orElseThrow(), reference.serial().orElseThrow());
    List<Known> fits =
        all.stream()
            .filter(k -> !k.youngerThan(citing.date()) || citing.catalogue())
            .filter(k -> k.traits().issuerAgrees(said) && k.traits().dateAgrees(said))
            .toList();
    all.stream()
        .filter(k -> !fits.contains(k))
        .forEach(k -> trace.fell(k, "khác ngày, khác cơ quan, hoặc mới hơn văn bản dẫn chiếu"));
    boolean day = said.date().filter(PolicyDate.Day.class::isInstance).isPresent();
    boolean issuer = said.registry().isPresent() && said.placed();
    List<Known> sure =
        fits.stream()
            .filter(k -> k.traits().central() || (issuer && k.traits().placed()))
            .filter(k -> day ? k.traits().sameDay(said) : issuer || alike(k, said))
            .toList();
    fits.forEach(k -> trace.fell(k, "chỉ khớp tên loại và số thứ tự"));
    if (sure.size() == 1) {
      return Found.one(
          sure.getFirst(), "Khớp tên loại, số thứ tự" + (day ? ", ngày" : ", cơ quan hoặc tên"));
    }
    List<Known> open =
        sure.isEmpty() ? fits.stream().filter(k -> k.traits().central()).toList() : sure;
    return open.size() > 1
        ? new Found.Several(open, "Chỉ có tên loại và số thứ tự; nhiều văn bản cùng khớp")
        : Found.none("Chỉ có tên loại và số thứ tự, không đủ để nhận ra văn bản");
  }

  private static boolean alike(Known known, Traits said) {
    return known.traits().title().overlap(said.title()) >= 0.8 && said.title().size() >= 5;
  }
}
