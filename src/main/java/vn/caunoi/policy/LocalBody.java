package vn.caunoi.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the names of local bodies: head first, then the places that it names. */
final class LocalBody {
  /** Heads by their folded words, and the registry they write to. */
  private static final Map<String, String> HEADS =
      Map.ofEntries(
          Map.entry("uy ban nhan dan", "ubnd"),
          Map.entry("ubnd", "ubnd"),
          Map.entry("hoi dong nhan dan", "hdnd"),
          Map.entry("hdnd", "hdnd"),
          Map.entry("tinh uy", "tinh-uy"),
          Map.entry("thanh uy", "thanh-uy"),
          Map.entry("huyen uy", "huyen-uy"),
          Map.entry("quan uy", "quan-uy"),
          Map.entry("thi uy", "thi-uy"),
          Map.entry("dang uy", "dang-uy"),
          Map.entry("dang bo tinh", "tinh-uy"),
          Map.entry("dang bo thanh pho", "thanh-uy"),
          Map.entry("dang bo huyen", "huyen-uy"),
          Map.entry("dang bo", "dang-uy"),
          Map.entry("tinh doan", "tinh-doan"),
          Map.entry("thanh doan", "thanh-doan"),
          Map.entry("huyen doan", "huyen-doan"),
          Map.entry("quan doan", "quan-doan"),
          Map.entry("thi doan", "thi-doan"));

  /** The kind of unit that a bare name behind a head of the Party or the Youth Union is. */
  private static final Map<String, String> KINDS =
      Map.of(
          "huyen-uy", "huyện",
          "quan-uy", "quận",
          "thi-uy", "thị xã",
          "thanh-uy", "thành phố",
          "huyen-doan", "huyện",
          "quan-doan", "quận",
          "thi-doan", "thị xã",
          "thanh-doan", "thành phố");

  /** What may stand before a head: the same registry. */
  private static final List<Named> LEADS =
      named(
          "pho chu tich",
          "chu tich",
          "ban thuong vu",
          "btv",
          "thuong truc",
          "ban chap hanh",
          "bch",
          "bi thu");

  /** Words that open a body named by its own field: a department, a board, an association. */
  private static final Set<String> OPEN_HEADS =
      Set.of(
          "so",
          "phong",
          "ban",
          "hoi",
          "lien hiep",
          "lien doan",
          "mttq",
          "uy ban mat tran",
          "uy ban mttq",
          "ub mttq",
          "ubmttq",
          "ubmttqvn",
          "tong lien doan",
          "mat tran to quoc",
          "van phong",
          "cong an",
          "thanh tra",
          "benh vien",
          "trung tam",
          "cong doan",
          "hiep hoi",
          "tong hoi",
          "trung uong hoi",
          "ngan hang",
          "bao hiem",
          "cuc",
          "chi cuc",
          "truong",
          "doan");

  /** "Số", the word before a number, and no department (sở). */
  private static final Pattern NUMBER = Pattern.compile("[Ss][ốỐ]\\P{L}");

  /** Words that open as a body's name does and act: "ban hành", "phòng chống", "đoàn kết". */
  private static final Set<String> ACTS =
      Set.of(
          "ban hanh",
          "ban giao",
          "phong chong",
          "phong ngua",
          "hoi nhap",
          "hoi nghi",
          "hoi thao",
          "doan ket",
          "truong hop");

  /** How the registries of associations and unions open. */
  private static final List<String> UNIONS =
      List.of("hoi-", "lien-", "cong-doan-", "hiep-hoi-", "tong-hoi-", "trung-uong-hoi-");

  private static final List<Named> YOUTH =
      named("doan tncs ho chi minh", "doan thanh nien cong san ho chi minh");

  /** Folded words, and how many they are. */
  private record Named(String words, int count) {
    boolean at(PlaceWords words, int from) {
      return words.says(from, this.words, count);
    }
  }

  private LocalBody() {}

  static Optional<IssuingBody> read(String name) {
    PlaceWords words = PlaceWords.of(name);
    int from = skipLeads(words);
    if (from == words.size()) {
      return Optional.empty();
    }
    for (int length = 4; length > 0; length--) {
      String registry = HEADS.get(words.folded(from, from + length));
      if (registry != null) {
        int placeFrom =
            words.folded(from, from + length).startsWith("dang bo ")
                ? from + length - 1
                : from + length;
        return Optional.of(
            body(name, registry, words.placeFrom(placeFrom, KINDS.getOrDefault(registry, "tỉnh"))));
      }
    }
    return openHead(name, words);
  }

  private static int skipLeads(PlaceWords words) {
    int from = 0;
    boolean again = true;
    while (again) {
      again = false;
      for (Named lead : LEADS) {
        if (lead.at(words, from)) {
          from += lead.count;
          again = true;
        }
      }
    }
    return from;
  }

  private static Optional<IssuingBody> openHead(String name, PlaceWords words) {
    if (ACTS.contains(words.folded(0, 2)) || NUMBER.matcher(name).lookingAt()) {
      return Optional.empty();
    }
    for (int length = 4; length > 0; length--) {
      if (OPEN_HEADS.contains(words.folded(0, length)) && words.size() > length) {
        int place = words.firstPlace(Math.max(length, youthUnion(words)));
        String registry = Slug.of(words.folded(0, Math.max(place, length))).value();
        return Optional.of(departmental(name, registry, words.placeFrom(place)));
      }
    }
    return Optional.empty();
  }

  /** How many words the name of the Youth Union has, in which that of a city stands; 0 for none. */
  private static int youthUnion(PlaceWords words) {
    return YOUTH.stream().filter(n -> n.at(words, 0)).mapToInt(Named::count).findFirst().orElse(0);
  }

  private static List<Named> named(String... phrases) {
    return Stream.of(phrases).map(p -> new Named(p, p.split(" ", -1).length)).toList();
  }

  private static IssuingBody departmental(String name, String registry, PlaceWords.Found found) {
    boolean party =
        registry.endsWith("-uy") || registry.contains("-tinh-uy") || registry.contains("-thanh-uy");
    boolean union = UNIONS.stream().anyMatch(registry::startsWith);
    boolean organisation =
        union
            || (registry.startsWith("doan-")
                && !registry.startsWith("doan-giam-sat")
                && !registry.startsWith("doan-dai-bieu"))
            || registry.contains("mttq")
            || registry.contains("mat-tran");
    DocumentSystem system =
        party
            ? DocumentSystem.PARTY
            : organisation ? DocumentSystem.ORGANISATION : DocumentSystem.STATE;
    boolean whole = union ? registry.endsWith("-viet-nam") : registry.endsWith("-ho-chi-minh");
    boolean national = whole && organisation && found.level().isEmpty();
    Level level =
        registry.startsWith("phong-")
            ? Level.DISTRICT
            : found.level().orElse(national ? Level.CENTRAL : Level.PROVINCE);
    return new IssuingBody(name, registry, system, party ? party(level) : level, found.place());
  }

  private static IssuingBody body(String name, String registry, PlaceWords.Found found) {
    return switch (registry) {
      case "ubnd", "hdnd" ->
          new IssuingBody(
              abbreviated(name),
              registry,
              DocumentSystem.STATE,
              found.level().orElse(Level.PROVINCE),
              found.place());
      case "tinh-uy" ->
          new IssuingBody(
              name, registry, DocumentSystem.PARTY, Level.PARTY_PROVINCE, found.place());
      case "thanh-uy" ->
          new IssuingBody(
              name,
              registry,
              DocumentSystem.PARTY,
              party(found.cityLevel().orElse(Level.PROVINCE)),
              found.place());
      case "tinh-doan", "thanh-doan", "huyen-doan", "quan-doan", "thi-doan" ->
          new IssuingBody(
              name, registry, DocumentSystem.ORGANISATION, youth(registry, found), found.place());
      default ->
          new IssuingBody(
              name,
              registry,
              DocumentSystem.PARTY,
              party(found.level().orElse(Level.DISTRICT)),
              found.place());
    };
  }

  private static Level youth(String registry, PlaceWords.Found found) {
    return switch (registry) {
      case "tinh-doan" -> Level.PROVINCE;
      case "thanh-doan" -> found.cityLevel().orElse(Level.PROVINCE);
      default -> found.level().orElse(Level.DISTRICT);
    };
  }

  private static Level party(Level level) {
    return switch (level) {
      case PROVINCE, PARTY_PROVINCE -> Level.PARTY_PROVINCE;
      case DISTRICT, PARTY_DISTRICT -> Level.PARTY_DISTRICT;
      case COMMUNE -> Level.COMMUNE;
      case CENTRAL -> Level.CENTRAL;
    };
  }

  /** {@code Ủy ban nhân dân tỉnh X} is printed {@code UBND tỉnh X}. */
  private static String abbreviated(String name) {
    List<String> out = new ArrayList<>(List.of(name.split(" ")));
    String folded = Slug.of(name).value();
    String head =
        folded.contains("uy-ban-nhan-dan")
            ? "UBND"
            : folded.contains("hoi-dong-nhan-dan") ? "HĐND" : "";
    if (head.isEmpty()) {
      return name;
    }
    int at = 0;
    String first = head.equals("UBND") ? "uy" : "hoi";
    while (!Slug.of(out.get(at)).value().equals(first)) {
      at++;
    }
    out.subList(at, at + 4).clear();
    out.add(at, head);
    return String.join(" ", out);
  }
}
