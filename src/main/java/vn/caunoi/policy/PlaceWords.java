package vn.caunoi.policy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of a body's name, folded for comparison, with the places read off its end. */
final class PlaceWords {
  private static final int LONGEST_PROVINCE = 5;

  /** Kinds of units, the longer ones first, with how many words each has. */
  private static final List<Kind> KINDS =
      List.of(
          new Kind("thanh pho", 2),
          new Kind("thi xa", 2),
          new Kind("thi tran", 2),
          new Kind("dac khu", 2),
          new Kind("tinh", 1),
          new Kind("tp", 1),
          new Kind("quan", 1),
          new Kind("huyen", 1),
          new Kind("xa", 1),
          new Kind("phuong", 1));

  private final List<String> printed;

  /** All words, folded, one space between them, and where each starts; one more for the end. */
  private final String folded;

  private final int[] starts;

  private final boolean marked;

  /** How many words the kind of unit that starts at each word has, and the province there. */
  private final int[] kinds;

  private final List<Optional<Province>> provinces;

  private record Kind(String folded, int words) {}

  private PlaceWords(List<String> printed, List<String> slugs) {
    this.printed = printed;
    folded = String.join(" ", slugs);
    starts = new int[slugs.size() + 1];
    for (int i = 0; i < slugs.size(); i++) {
      starts[i + 1] = starts[i] + slugs.get(i).length() + 1;
    }
    marked = hasMarks(printed);
    kinds = new int[slugs.size()];
    provinces = new ArrayList<>(Collections.nCopies(slugs.size(), Optional.empty()));
    for (int i = slugs.size() - 1; i >= 0; i--) {
      kinds[i] = readKind(i);
      provinces.set(i, readProvince(i));
    }
  }

  static PlaceWords of(String name) {
    String spaced =
        name.replace("TP.", "TP ").replace("Tp.", "TP ").replace("tp.", "TP ").replace(',', ' ');
    List<String> printed = new ArrayList<>();
    List<String> slugs = new ArrayList<>();
    for (String word : Spaces.single(spaced.strip()).split(" ", -1)) {
      String slug = Slug.of(word).value();
      if (!slug.equals("x")) {
        printed.add(word);
        slugs.add(slug);
      }
    }
    return new PlaceWords(printed, slugs);
  }

  private static boolean hasMarks(List<String> words) {
    return words.stream().anyMatch(w -> w.chars().anyMatch(c -> c > 127));
  }

  /**
   * Places read from a name.
   *
   * @param place what is named
   * @param level of the innermost unit, empty where none is named
   * @param cityLevel the same, with a bare city's name taken for a centrally-run city
   */
  record Found(Place place, Optional<Level> level, Optional<Level> cityLevel) {}

  int size() {
    return printed.size();
  }

  String folded(int from, int to) {
    return from >= 0 && to <= size() && from < to
        ? folded.substring(starts[from], starts[to] - 1)
        : "";
  }

  /** Whether these folded words stand here, so many. */
  boolean says(int from, String words, int count) {
    return from + count <= size()
        && starts[from + count] - 1 - starts[from] == words.length()
        && folded.startsWith(words, starts[from]);
  }

  /** Where the first word of a place stands, from here on; the size where there is none. */
  int firstPlace(int from) {
    for (int i = from; i < size(); i++) {
      if (kindAt(i) > 0 || provinceAt(i).isPresent()) {
        return i;
      }
    }
    return size();
  }

  /** Places read from here on, where a bare name is a unit of this kind. */
  Found placeFrom(int from, String kind) {
    boolean city = kind.equals("thành phố");
    boolean bare =
        from < size()
            && kindAt(from) == 0
            && provinceAt(from).filter(p -> !city || city(p)).isEmpty();
    if (!bare) {
      return placeFrom(from);
    }
    List<String> words = new ArrayList<>(printed);
    words.addAll(from, List.of(kind.split(" ")));
    return new PlaceWords(words, words.stream().map(w -> Slug.of(w).value()).toList())
        .placeFrom(from);
  }

  Found placeFrom(int from) {
    Optional<String> province = Optional.empty();
    Optional<String> district = Optional.empty();
    Optional<String> commune = Optional.empty();
    Optional<Level> level = Optional.empty();
    Optional<String> named = Optional.empty();
    for (int i = from; i < size(); i = Math.max(i + 1, unitEnd(i))) {
      Optional<Province> whole = provinceAt(i);
      if (whole.isPresent() && kindAt(i) != size() - i) {
        province = province.or(() -> whole.map(Province::name));
        level = level.or(() -> Optional.of(Level.PROVINCE));
        break;
      }
      int kind = kindAt(i);
      String kindName = folded(i, i + kind);
      String name = String.join(" ", printed.subList(i + kind, unitEnd(i)));
      Level found = levelOf(kindName, name);
      level = level.or(() -> Optional.of(found));
      if (found == Level.PROVINCE || kindName.equals("thanh pho") || kindName.equals("tp")) {
        named = named.or(() -> provinceName(name));
      }
      if (found == Level.PROVINCE) {
        province = province.or(() -> provinceName(name));
      } else if (!name.isEmpty()) {
        Optional<String> unit = Optional.of(kindPrinted(kindName) + " " + name);
        district = found == Level.DISTRICT ? district.or(() -> unit) : district;
        commune = found == Level.COMMUNE ? commune.or(() -> unit) : commune;
      }
    }
    return new Found(
        new Place(province.isPresent() ? province : named, district, commune), level, level);
  }

  private static Level levelOf(String kind, String name) {
    return switch (kind) {
      case "quan", "huyen", "thi xa" -> Level.DISTRICT;
      case "xa", "phuong", "thi tran", "dac khu" -> Level.COMMUNE;
      case "thanh pho", "tp" ->
          name.isEmpty()
                  || Provinces.all()
                      .find(name, Province.Era.BEFORE_JULY_2025)
                      .filter(PlaceWords::city)
                      .isPresent()
              ? Level.PROVINCE
              : Level.DISTRICT;
      default -> Level.PROVINCE;
    };
  }

  private static boolean city(Province province) {
    return province.kind().equals("thành phố");
  }

  private static Optional<String> provinceName(String name) {
    return Provinces.all()
        .find(name, Province.Era.BEFORE_JULY_2025)
        .map(Province::name)
        .or(() -> FormerProvince.find(name).map(FormerProvince::name));
  }

  private static String kindPrinted(String kind) {
    return switch (kind) {
      case "thanh pho", "tp" -> "thành phố";
      case "thi xa" -> "thị xã";
      case "thi tran" -> "thị trấn";
      case "dac khu" -> "đặc khu";
      case "quan" -> "quận";
      case "huyen" -> "huyện";
      case "xa" -> "xã";
      case "phuong" -> "phường";
      case "tinh" -> "tỉnh";
      default -> kind;
    };
  }

  /** How many words the kind of unit that starts here has; 0 where none starts. */
  private int kindAt(int i) {
    return i < kinds.length ? kinds[i] : 0;
  }

  private int readKind(int i) {
    for (Kind kind : KINDS) {
      if (says(i, kind.folded, kind.words) && spells(i, kind) && opensName(i + kind.words)) {
        return kind.words;
      }
    }
    return 0;
  }

  /** Where the name has marks, so has its kind: {@code Tĩnh} in {@code Hà Tĩnh} is no tỉnh. */
  private boolean spells(int i, Kind kind) {
    if (!marked) {
      return true;
    }
    String words = String.join(" ", printed.subList(i, i + kind.words));
    String lower = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return lower.equals(kind.folded.equals("tp") ? "tp" : kindPrinted(kind.folded));
  }

  /** Whether a name can start here: {@code xã hội} is no commune. */
  private boolean opensName(int i) {
    if (i >= printed.size()) {
      return true;
    }
    boolean society = says(i - 1, "xa hoi", 2);
    return !society && (!Character.isLowerCase(printed.get(i).charAt(0)) || kindAt(i) > 0);
  }

  private int unitEnd(int from) {
    int end = from + Math.max(kindAt(from), 1);
    if (provinceAt(end).isPresent()) {
      return size();
    }
    while (end < size() && (kindAt(end) == 0 || end == from)) {
      end++;
    }
    return end;
  }

  /** The province that all words from here on name. */
  private Optional<Province> provinceAt(int i) {
    return i < provinces.size() ? provinces.get(i) : Optional.empty();
  }

  private Optional<Province> readProvince(int i) {
    return size() - i > LONGEST_PROVINCE
        ? Optional.empty()
        : Provinces.all().find(folded(i, size()), Province.Era.BEFORE_JULY_2025);
  }
}
