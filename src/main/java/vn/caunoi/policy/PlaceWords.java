package vn.caunoi.policy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words of a body's name, folded for comparison, with the places read off its end. */
final class PlaceWords {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final List<String> KINDS =
      List.of(
          "thanh pho",
          "thi xa",
          "thi tran",
          "dac khu",
          "tinh",
          "tp",
          "quan",
          "huyen",
          "xa",
          "phuong");

  private final List<String> printed;
  private final List<String> folded;
  private final boolean marked;

  private PlaceWords(List<String> printed) {
    this.printed = printed;
    this.folded = printed.stream().map(w -> Slug.of(w).value()).toList();
    this.marked = printed.stream().anyMatch(w -> w.chars().anyMatch(c -> c > 127));
  }

  static PlaceWords of(String name) {
    String spaced =
        name.replace("TP.", "TP ").replace("Tp.", "TP ").replace("tp.", "TP ").replace(",", " ");
    return new PlaceWords(
        Arrays.stream(SPACES.split(spaced.strip()))
            .filter(w -> !Slug.of(w).value().equals("x"))
            .toList());
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
    return folded.size();
  }

  String folded(int from, int to) {
    return from >= 0 && to <= folded.size() && from < to
        ? String.join(" ", folded.subList(from, to))
        : "";
  }

  /** Where the first word of a place stands, from here on; the size where there is none. */
  int firstPlace(int from) {
    for (int i = from; i < folded.size(); i++) {
      boolean name = provinceAt(i).isPresent();
      if (kindAt(i) > 0 || name) {
        return i;
      }
    }
    return folded.size();
  }

  /** Places read from here on, where a bare name is a unit of this kind. */
  Found placeFrom(int from, String kind) {
    boolean city = kind.equals("thành phố");
    boolean bare =
        from < folded.size()
            && kindAt(from) == 0
            && provinceAt(from).filter(p -> !city || city(p)).isEmpty();
    if (!bare) {
      return placeFrom(from);
    }
    List<String> words = new ArrayList<>(printed);
    words.addAll(from, List.of(kind.split(" ")));
    return new PlaceWords(words).placeFrom(from);
  }

  Found placeFrom(int from) {
    Optional<String> province = Optional.empty();
    Optional<String> district = Optional.empty();
    Optional<String> commune = Optional.empty();
    Optional<Level> level = Optional.empty();
    Optional<String> named = Optional.empty();
    for (int i = from; i < folded.size(); i = Math.max(i + 1, unitEnd(i))) {
      Optional<Province> whole = provinceAt(i);
      if (whole.isPresent() && kindAt(i) != folded.size() - i) {
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
    return Provinces.all().find(name, Province.Era.BEFORE_JULY_2025).map(Province::name);
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
    for (String kind : KINDS) {
      int length = kind.split(" ").length;
      if (folded(i, i + length).equals(kind) && spells(i, kind) && opensName(i + length)) {
        return length;
      }
    }
    return 0;
  }

  /** Where the name has marks, so has its kind: {@code Tĩnh} in {@code Hà Tĩnh} is no tỉnh. */
  private boolean spells(int i, String kind) {
    String words = String.join(" ", printed.subList(i, i + kind.split(" ").length));
    String lower = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return !marked || lower.equals(kind.equals("tp") ? "tp" : kindPrinted(kind));
  }

  /** Whether a name can start here: {@code xã hội} is no commune. */
  private boolean opensName(int i) {
    if (i >= printed.size()) {
      return true;
    }
    boolean society = folded(i - 1, i + 1).equals("xa hoi");
    return !society && (!Character.isLowerCase(printed.get(i).charAt(0)) || kindAt(i) > 0);
  }

  private int unitEnd(int from) {
    int end = from + Math.max(kindAt(from), 1);
    if (provinceAt(end).isPresent()) {
      return folded.size();
    }
    while (end < folded.size() && (kindAt(end) == 0 || end == from)) {
      end++;
    }
    return end;
  }

  private Optional<Province> provinceAt(int i) {
    for (int length = 5; length > 0; length--) {
      String name = folded(i, i + length);
      if (!name.isEmpty() && i + length == folded.size()) {
        Optional<Province> found = Provinces.all().find(name, Province.Era.BEFORE_JULY_2025);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
