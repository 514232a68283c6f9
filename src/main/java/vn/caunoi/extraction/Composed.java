package vn.caunoi.extraction;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.caunoi.policy.Bodies;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentSystem;
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
 *   <tr><td>Nghị định 67/2007, Nghị định 67 ngày 13/4/2007</td><td>67/2007/NĐ-CP</td></tr>
 *   <tr><td>Luật số 51/2010</td><td>51/2010/QH12</td></tr>
 *   <tr><td>Chỉ thị 39 của Ban Bí thư</td><td>39-CT/TW</td></tr>
 *   <tr><td>Kế hoạch 329 của Tỉnh ủy</td><td>329-KH/TU</td></tr>
 *   <tr><td>Kế hoạch 67 của UBND tỉnh, Chỉ thị 17 of 2016 and later</td><td>67/KH-UBND</td></tr>
 *   <tr><td>Quyết định 1190 của Thủ tướng Chính phủ</td><td>1190/QĐ-TTg</td></tr>
 *   <tr><td>115/TTLT-BTC-BLĐTBXH ngày 18/7/2012</td><td>115/2012/TTLT-BTC-BLĐTBXH</td></tr>
 * </table>
 *
 * <p>Decisions and resolutions of local bodies are normative or not, with a year or without: their
 * form is not certain, but where a decision's serial is higher than any normative one.
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

  /** Decrees and circulars have borne the year inside their number since 1997. */
  private static final int FIRST_YEAR_INSIDE = 1997;

  /** Since the law of 2008 the Prime Minister's directives are no normative texts. */
  private static final int FIRST_PLAIN_CENTRAL = 2010;

  /** No year has had as many normative decisions of the Prime Minister or of a committee. */
  private static final int LEAST_PLAIN_DECISION = 400;

  /** The years in which National Assemblies (Quốc hội) were elected, from the tenth on. */
  private static final int[] ELECTIONS = {1997, 2002, 2007, 2011, 2016, 2021, 2026};

  private static final int FIRST_PARLIAMENT = 10;

  private static final Set<String> NORMATIVE = Set.of("NĐ", "TT", "TTLT");

  private Composed() {}

  /** A serial with its year: only a decree's issuer follows from its type. */
  static void numbered(Draft draft, int year) {
    Optional<DocumentType> type = draft.reference.type();
    if (type.equals(Optional.of(DocumentType.DECREE))) {
      compose(draft, serial(draft) + "/" + year + "/NĐ-CP");
    } else if (type.equals(Optional.of(DocumentType.LAW))) {
      parliament(year).ifPresent(p -> compose(draft, serial(draft) + "/" + year + "/QH" + p));
    } else if (type.equals(Optional.of(DocumentType.CIRCULAR))) {
      ministry(draft).ifPresent(m -> compose(draft, serial(draft) + "/" + year + "/TT-" + m));
    }
  }

  /** The National Assembly of a year in which there was no other. */
  private static OptionalInt parliament(int year) {
    for (int i = 0; i + 1 < ELECTIONS.length; i++) {
      if (year > ELECTIONS[i] && year < ELECTIONS[i + 1]) {
        return OptionalInt.of(FIRST_PARLIAMENT + i);
      }
    }
    return OptionalInt.empty();
  }

  private static Optional<String> ministry(Draft draft) {
    return draft
        .reference
        .issuer()
        .filter(i -> i.registry().startsWith("bo-") && i.system() == DocumentSystem.STATE)
        .flatMap(i -> Bodies.symbol(i.registry()));
  }

  /** A normative number printed without its year, {@code 115/TTLT-…}, takes that of its date. */
  static void dated(Draft draft) {
    Optional<DocumentNumber> number = draft.reference.number();
    int year = draft.reference.date().map(PolicyDate::year).orElse(0);
    boolean lacks =
        number
            .filter(n -> n.form() == DocumentNumber.Form.ADMINISTRATIVE)
            .filter(n -> NORMATIVE.contains(n.type()))
            .isPresent();
    if (lacks && year >= FIRST_YEAR_INSIDE) {
      DocumentNumber n = number.orElseThrow();
      draft.reference =
          draft.reference.withNumber(
              new DocumentNumber(
                  DocumentNumber.Form.NORMATIVE,
                  n.serial(),
                  OptionalInt.of(year),
                  n.type(),
                  n.issuers()));
    }
  }

  /** A serial with the body that issued it. */
  static void issued(Draft draft, Optional<PolicyDate> documentDate) {
    Optional<IssuingBody> issuer = draft.reference.issuer();
    Optional<DocumentType> type = draft.reference.type();
    boolean decree = type.equals(Optional.of(DocumentType.DECREE));
    if (type.isEmpty() || (issuer.isEmpty() && !decree)) {
      return;
    }
    if (yearInside(type.get(), draft)) {
      numbered(draft, draft.reference.date().orElseThrow().year());
    } else if (issuer.isPresent()) {
      byIssuer(draft, type.get(), issuer.get(), documentDate);
    }
  }

  private static void byIssuer(
      Draft draft, DocumentType type, IssuingBody issuer, Optional<PolicyDate> documentDate) {
    String registry = issuer.registry();
    boolean party = PARTY_TYPES.contains(type);
    String code = type.partyCode();
    if (party && CENTRAL_PARTY.contains(registry)) {
      compose(draft, serial(draft) + "-" + code + "/TW");
    } else if (party && PROVINCIAL_PARTY.contains(registry)) {
      compose(draft, serial(draft) + "-" + code + "/TU");
    } else if (registry.equals("ubnd")
        && (plain(type, draft, documentDate) || highDecision(type, draft))) {
      compose(draft, serial(draft) + "/" + type.stateCode() + "-UBND");
    } else if (central(registry, type, draft)) {
      String symbol = registry.equals("thu-tuong") ? "TTg" : "CP";
      compose(draft, serial(draft) + "/" + type.stateCode() + "-" + symbol);
    }
  }

  /** Whether a number holds the year that its date tells. */
  private static boolean yearInside(DocumentType type, Draft draft) {
    boolean normative = type == DocumentType.DECREE || type == DocumentType.CIRCULAR;
    return normative
        && draft.reference.date().filter(d -> d.year() >= FIRST_YEAR_INSIDE).isPresent();
  }

  /** Acts of Government and Prime Minister that bear no year in their number. */
  private static boolean central(String registry, DocumentType type, Draft draft) {
    boolean late = draft.reference.date().filter(d -> d.year() >= FIRST_PLAIN_CENTRAL).isPresent();
    return switch (type) {
      case DECISION -> registry.equals("thu-tuong") && high(draft);
      case DIRECTIVE -> registry.equals("thu-tuong") && late;
      case RESOLUTION -> registry.equals("chinh-phu") && late;
      default -> false;
    };
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

  /** A committee's decision whose serial is higher than any of its normative ones. */
  private static boolean highDecision(DocumentType type, Draft draft) {
    return type == DocumentType.DECISION
        && high(draft)
        && draft.reference.date().filter(d -> d.year() >= FIRST_PLAIN_CENTRAL).isPresent();
  }

  private static boolean high(Draft draft) {
    String serial = draft.reference.serial().orElse("0").replaceFirst("\\D$", "");
    return Integer.parseInt(serial) >= LEAST_PLAIN_DECISION;
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
