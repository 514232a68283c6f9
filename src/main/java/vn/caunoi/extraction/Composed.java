package vn.caunoi.extraction;

import java.util.Optional;
import java.util.Set;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.MentionForm;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;

/**
 * Makes a whole number from type, serial and body, where the law leaves only one form.
 *
 * <table>
 *   <caption>Forms that are certain</caption>
 *   <tr><th>printed</th><th>number</th></tr>
 *   <tr><td>Nghị định 67/2007</td><td>67/2007/NĐ-CP</td></tr>
 *   <tr><td>Chỉ thị 39 của Ban Bí thư</td><td>39-CT/TW</td></tr>
 *   <tr><td>Kế hoạch 329 của Tỉnh ủy</td><td>329-KH/TU</td></tr>
 *   <tr><td>Kế hoạch 67 của UBND tỉnh, Chỉ thị 17 of 2016 and later</td><td>67/KH-UBND</td></tr>
 * </table>
 *
 * <p>Decisions and resolutions of local bodies are normative or not, with a year or without: their
 * form is not certain.
 */
final class Composed {
  private static final Set<String> CENTRAL_PARTY =
      Set.of("ban-bi-thu", "bo-chinh-tri", "ban-chap-hanh-trung-uong");
  private static final Set<String> PROVINCIAL_PARTY = Set.of("tinh-uy");
  private static final Set<DocumentType> PARTY_TYPES =
      Set.of(
          DocumentType.DIRECTIVE,
          DocumentType.RESOLUTION,
          DocumentType.CONCLUSION,
          DocumentType.PLAN,
          DocumentType.PARTY_CIRCULAR);

  /** Since the law of 2015 a committee's directive is no normative text and bears no year. */
  private static final int FIRST_PLAIN_DIRECTIVE = 2016;

  private Composed() {}

  /** A serial with its year: only a decree's issuer follows from its type. */
  static void numbered(Draft draft, int year) {
    if (draft.reference.type().equals(Optional.of(DocumentType.DECREE))) {
      compose(draft, serial(draft) + "/" + year + "/NĐ-CP");
    }
  }

  /** A serial with the body that issued it. */
  static void issued(Draft draft, Optional<PolicyDate> documentDate) {
    Optional<IssuingBody> issuer = draft.reference.issuer();
    Optional<DocumentType> type = draft.reference.type();
    if (issuer.isEmpty() || type.isEmpty()) {
      return;
    }
    String registry = issuer.get().registry();
    boolean party = PARTY_TYPES.contains(type.get());
    String code = type.get().partyCode();
    if (party && CENTRAL_PARTY.contains(registry)) {
      compose(draft, serial(draft) + "-" + code + "/TW");
    } else if (party && PROVINCIAL_PARTY.contains(registry)) {
      compose(draft, serial(draft) + "-" + code + "/TU");
    } else if (registry.equals("ubnd") && plain(type.get(), draft, documentDate)) {
      compose(draft, serial(draft) + "/" + type.get().stateCode() + "-UBND");
    }
  }

  private static boolean plain(DocumentType type, Draft draft, Optional<PolicyDate> documentDate) {
    return switch (type) {
      case PLAN -> true;
      case DIRECTIVE ->
          draft.reference.date().or(() -> documentDate).map(PolicyDate::year).orElse(0)
              >= FIRST_PLAIN_DIRECTIVE;
      default -> false;
    };
  }

  private static String serial(Draft draft) {
    String serial = draft.reference.serial().orElseThrow();
    return serial.length() == 1 ? "0" + serial : serial;
  }

  private static void compose(Draft draft, String number) {
    Optional<DocumentNumber> parsed = DocumentNumber.parse(number);
    if (parsed.isPresent()) {
      Reference known = draft.reference;
      draft.reference =
          new Reference(
              known.type(), parsed, Optional.empty(), known.date(), known.issuer(), known.title());
      draft.form = MentionForm.COMPOSED;
    }
  }
}
