package vn.caunoi.policy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of a body's name, folded for comparison, with the places read off its end. */
final class PlaceWords {
  private static final int LONGEST_PROVINCE = 5;

  /** What stands where no kind of unit does: a bare name is taken for a province's. */
  private static final Kind NONE = new Kind("", "", Level.PROVINCE, "", 0);

  private static final List<Kind> KINDS =
      UnitKind.all().stream().flatMap(u -> u.written().stream().map(w -> Kind.of(u, w))).toList();

  private final List<String> printed;

  /** All words, folded, one space between them, and where each starts; one more for the end. */
  private final String folded;

  private final int[] starts;

  private final boolean marked;

  /** The kind of unit that starts at each word, and the province there. */
  private final Kind[] kinds;

  private final List<Optional<Province>> provinces;

  /**
   * A kind of unit as it may be printed.
   *
   * @param name of the kind
   * @param printed in small letters: {@code tp}
   * @param level of its bodies
   * @param folded as it is compared
   * @param words how many it has; 0 for none
   */
  private record Kind(String name, String printed, Level level, String folded, int words) {
    static Kind of(UnitKind unit, String written) {
      String folded = Slug.of(written).value().replace('-', ' ');
      String printed = written.toLowerCase(Locale.ROOT);
      return new Kind(unit.name(), printed, unit.level(), folded, folded.split(" ", -1).length);
    }

    boolean city() {
      return name.equals(Province.CITY);
    }
  }

  private PlaceWords(List<String> printed, List<String> slugs) {
    this.printed = printed;
    folded = String.join(" ", slugs);
    starts = new int[slugs.size() + 1];
    for (int i = 0; i < slugs.size(); i++) {
      starts[i + 1] = starts[i] + slugs.get(i).length() + 1;
    }
    marked = hasMarks(printed);
    kinds = new Kind[slugs.size()];
    Arrays.fill(kinds, NONE);
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
   */
  record Found(Place place, Optional<Level> level) {}

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
      if (kindAt(i).words > 0 || provinceAt(i).isPresent()) {
        return i;
      }
    }
    return size();
  }

  /** Places read from here on, where a bare name is a unit of this kind. */
  Found placeFrom(int from, String kind) {
    boolean city = kind.equals(Province.CITY);
    boolean bare =
        from < size()
            && kindAt(from).words == 0
            && provinceAt(from).filter(p -> !city || p.city()).isEmpty();
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
      if (whole.isPresent() && kindAt(i).words != size() - i) {
        province = province.or(() -> whole.map(Province::name));
        level = level.or(() -> Optional.of(Level.PROVINCE));
        break;
      }
      Kind kind = kindAt(i);
      String name = String.join(" ", printed.subList(i + kind.words, unitEnd(i)));
      Level found = levelOf(kind, name);
      level = level.or(() -> Optional.of(found));
      if (found == Level.PROVINCE || kind.city()) {
        named = named.or(() -> provinceName(name));
      }
      if (found == Level.PROVINCE) {
        province = province.or(() -> provinceName(name));
      } else if (!name.isEmpty()) {
        Optional<String> unit = Optional.of(kind.name + " " + name);
        district = found == Level.DISTRICT ? district.or(() -> unit) : district;
        commune = found == Level.COMMUNE ? commune.or(() -> unit) : commune;
      }
    }
    return new Found(new Place(province.isPresent() ? province : named, district, commune), level);
  }

  /** A city without a name, or with that of a centrally-run one, is a province's. */
  private static Level levelOf(Kind kind, String name) {
    boolean province =
        kind.city()
            && (name.isEmpty()
                || Provinces.all()
                    .find(name, Province.Era.BEFORE_JULY_2025)
                    .filter(Province::city)
                    .isPresent());
    return province ? Level.PROVINCE : kind.level;
  }

  private static Optional<String> provinceName(String name) {
    return Provinces.all()
        .find(name, Province.Era.BEFORE_JULY_2025)
        .map(Province::name)
        .or(() -> FormerProvince.find(name).map(FormerProvince::name));
  }

  private Kind kindAt(int i) {
    return i < kinds.length ? kinds[i] : NONE;
  }

  private Kind readKind(int i) {
    for (Kind kind : KINDS) {
      if (says(i, kind.folded, kind.words) && spells(i, kind) && opensName(i + kind.words)) {
        return kind;
      }
    }
    return NONE;
  }

  /** Where the name has marks, so has its kind: {@code Tĩnh} in {@code Hà Tĩnh} is no tỉnh. */
  private boolean spells(int i, Kind kind) {
    if (!marked) {
      return true;
    }
    String words = String.join(" ", printed.subList(i, i + kind.words));
    return Normalizer.normalize(words, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .equals(kind.printed);
  }

  /** Whether a name can start here: {@code xã hội} is no commune. */
  private boolean opensName(int i) {
    if (i >= printed.size()) {
      return true;
    }
    boolean society = says(i - 1, "xa hoi", 2);
    return !society && (!Character.isLowerCase(printed.get(i).charAt(0)) || kindAt(i).words > 0);
  }

  private int unitEnd(int from) {
    int end = from + Math.max(kindAt(from).words, 1);
    if (provinceAt(end).isPresent()) {
      return size();
    }
    while (end < size() && (kindAt(end).words == 0 || end == from)) {
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
