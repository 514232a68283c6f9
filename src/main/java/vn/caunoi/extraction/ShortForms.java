package vn.caunoi.extraction;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.MentionForm;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;
import vn.caunoi.text.Folding;

/**
 * Gives short forms what the fuller citation of the same document says elsewhere in the text.
 *
 * <p>Only where the text leaves no choice: two citations of one number with different dates or
 * issuers complete nothing.
 */
final class ShortForms {
  private final FoldedText text;
  private final List<Draft> drafts;
  private final Scope scope;

  /** The fullest citation of each number; empty where two of them differ. */
  private final Map<String, Optional<Reference>> fullest = new HashMap<>();

  /** The number keys met with each type and serial. */
  private final Map<String, List<Draft>> bySerial = new HashMap<>();

  private ShortForms(FoldedText text, List<Draft> drafts, Scope scope) {
    this.text = text;
    this.drafts = drafts;
    this.scope = scope;
  }

  static List<Draft> of(FoldedText text, List<Draft> drafts, Scope scope) {
    ShortForms completion = new ShortForms(text, drafts, scope);
    completion.gather();
    drafts.forEach(completion::complete);
    return completion.withoutOwn();
  }

  private void gather() {
    for (Draft draft : drafts) {
      Optional<DocumentNumber> number = draft.reference.number();
      if (number.isEmpty() || draft.form == MentionForm.NAME) {
        continue;
      }
      fullest.merge(number.get().key(), Optional.of(draft.reference), ShortForms::fuller);
      List<Draft> same = bySerial.computeIfAbsent(number.get().serialKey(), _ -> new ArrayList<>());
      if (same.stream().noneMatch(d -> sameNumber(d, draft)) || same.size() < 2) {
        same.add(draft);
      }
    }
  }

  private static boolean sameNumber(Draft a, Draft b) {
    return a.reference
        .number()
        .map(DocumentNumber::key)
        .equals(b.reference.number().map(DocumentNumber::key));
  }

  private static Optional<Reference> fuller(Optional<Reference> a, Optional<Reference> b) {
    if (a.isEmpty() || b.isEmpty() || !compatible(a.get(), b.get())) {
      return Optional.empty();
    }
    return Optional.of(a.get().completedBy(b.get()));
  }

  private static boolean compatible(Reference a, Reference b) {
    boolean dates =
        a.date().isEmpty() || b.date().isEmpty() || a.date().get().compatibleWith(b.date().get());
    boolean issuers =
        a.issuer().isEmpty()
            || b.issuer().isEmpty()
            || a.issuer().get().compatibleWith(b.issuer().get());
    return dates && issuers;
  }

  private void complete(Draft draft) {
    if (draft.form == MentionForm.SHORT && draft.reference.number().isEmpty()) {
      draft.reference = numbered(draft);
    } else if (draft.form == MentionForm.FULL || draft.form == MentionForm.COMPOSED) {
      repeat(draft);
    }
  }

  /** A number alone, whose date or issuer stands elsewhere. */
  private void repeat(Draft draft) {
    Reference said = draft.reference;
    Optional<Reference> full =
        said.number().flatMap(n -> fullest.getOrDefault(n.key(), Optional.empty()));
    if (full.isEmpty()) {
      return;
    }
    boolean bare = said.date().isEmpty() && said.issuer().isEmpty();
    boolean more = full.get().date().isPresent() || full.get().issuer().isPresent();
    Optional<String> title = said.title();
    draft.reference = said.completedBy(full.get()).withTitle(title);
    if (bare && more && draft.form == MentionForm.FULL) {
      draft.form = MentionForm.SHORT;
    }
  }

  /** Type and serial, whose whole number stands elsewhere, once. */
  private Reference numbered(Draft draft) {
    String serial = draft.reference.serial().map(ShortForms::key).orElse("");
    List<Draft> meant =
        bySerial.getOrDefault(serial, List.of()).stream()
            .filter(d -> names(d, draft) && agrees(d.reference, draft.reference))
            .toList();
    boolean one = !meant.isEmpty() && meant.stream().allMatch(d -> sameNumber(d, meant.getFirst()));
    if (!one) {
      return draft.reference;
    }
    Reference number =
        Reference.NOTHING.withNumber(meant.getFirst().reference.number().orElseThrow());
    String key = number.number().orElseThrow().key();
    Reference full = fullest.getOrDefault(key, Optional.empty()).orElse(number);
    return draft.reference.completedBy(full).withTitle(draft.reference.title());
  }

  /** The year of a serial such as 67/2007 must be the number's own. */
  private static boolean agrees(Reference full, Reference part) {
    return compatible(full, part)
        || misdated(full, part)
        || full.number().orElseThrow().year().stream()
            .anyMatch(y -> part.date().filter(d -> d.year() == y).isPresent());
  }

  /** Whether day and month are the same, and only the year is a slip. */
  private static boolean misdated(Reference full, Reference part) {
    return full.date().flatMap(ShortForms::monthDay).isPresent()
        && full.date()
            .flatMap(ShortForms::monthDay)
            .equals(part.date().flatMap(ShortForms::monthDay));
  }

  private static Optional<MonthDay> monthDay(PolicyDate date) {
    return date instanceof PolicyDate.Day day
        ? Optional.of(MonthDay.from(day.date()))
        : Optional.empty();
  }

  private boolean names(Draft full, Draft part) {
    Optional<DocumentType> type = part.reference.type();
    if (type.isEmpty()) {
      return true;
    }
    boolean word = full.reference.type().filter(t -> ShortFinder.called(t, type.get())).isPresent();
    boolean code =
        full.reference.number().orElseThrow().types().stream().anyMatch(type.get()::equals);
    boolean scheme = scheme(type.get()) && approves(full, type.get());
    return word || code || scheme;
  }

  private static boolean scheme(DocumentType type) {
    return type == DocumentType.SCHEME || type == DocumentType.PROGRAMME;
  }

  /** A decision is called by the scheme that it approves: {@code Đề án 488}. */
  private boolean approves(Draft full, DocumentType type) {
    String title = text.folded().substring(full.titleStart, full.titleEnd);
    return full.reference.type().equals(Optional.of(DocumentType.DECISION))
        && title.contains(Folding.fold(type.vietnamese()));
  }

  private static String key(String serial) {
    String plain = serial.replaceFirst("^0+(?=\\d)", "");
    return plain.toLowerCase(Locale.ROOT);
  }

  /** Leaves out short forms of the document's own number. */
  private List<Draft> withoutOwn() {
    int[] places = new int[drafts.size()];
    List<Draft> out = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      places[i] = own(drafts.get(i)) ? -1 : out.size();
      if (places[i] >= 0) {
        out.add(drafts.get(i));
      }
    }
    out.forEach(
        d -> d.within = d.within.stream().map(w -> places[w]).filter(w -> w >= 0).findFirst());
    return out;
  }

  private boolean own(Draft draft) {
    Optional<DocumentNumber> own = scope.own();
    return own.isPresent()
        && draft.form == MentionForm.SHORT
        && draft.reference.number().isEmpty()
        && draft.reference.serial().map(ShortForms::key).equals(own.map(DocumentNumber::serialKey))
        && draft.reference.type().filter(own.get().types()::contains).isPresent();
  }
}
