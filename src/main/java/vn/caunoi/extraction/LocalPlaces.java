package vn.caunoi.extraction;

import java.util.Collection;
import java.util.Optional;
import vn.caunoi.policy.FormerProvince;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;
import vn.caunoi.policy.UnitKind;

/** Finds where the places behind the head of a local body's name end. */
final class LocalPlaces {
  private static final int MOST_UNITS = 3;
  private static final int MOST_WORDS = 4;
  private static final Phrases<Boolean> PROVINCES = provinces();

  private static final Phrases<Boolean> DISTRICTS = phrases(Districts.names());

  /** Kinds of unit; a province's name must be known. */
  private static final Phrases<UnitKind> KINDS = kinds();

  /** Words that open a title or a sentence and are no place's name, even in capitals. */
  private static final Phrases<Boolean> STRANGERS =
      phrases(WordLists.list("local-places.strangers"));

  /** What bare name may stand behind a head. */
  enum Bare {
    /** A province's: {@code Tỉnh ủy Lạng Sơn}. */
    PROVINCE,
    /** Any unit's: {@code Huyện ủy Đại Từ}. */
    UNIT,
    NONE
  }

  private LocalPlaces() {}

  /** Offset behind the places; -1 where the head names no single body ({@code UBND các huyện}). */
  static int end(FoldedText text, int headEnd, Bare bare) {
    int next = text.skipBlanks(headEnd);
    if (text.says(next, "cac") || text.says(next, "cap")) {
      return -1;
    }
    int end = bareEnd(text, headEnd, bare);
    for (int i = 0; i < MOST_UNITS; i++) {
      int unit = unitEnd(text, end);
      if (unit == end) {
        return end;
      }
      end = unit;
    }
    return end;
  }

  private static int bareEnd(FoldedText text, int headEnd, Bare bare) {
    int start = text.skipBlanks(headEnd);
    boolean name = start > headEnd && text.capital(start) && KINDS.at(text, start).isEmpty();
    if (!name || bare == Bare.NONE) {
      return headEnd;
    }
    int province = PROVINCES.at(text, start).map(Phrases.Match::end).orElse(headEnd);
    return province > headEnd || bare == Bare.PROVINCE ? province : nameEnd(text, headEnd);
  }

  /** Offset behind one unit, {@code huyện Đại Từ}; the offset itself where none follows. */
  private static int unitEnd(FoldedText text, int offset) {
    int start = text.skipBlanks(offset);
    boolean comma = text.at(start) == ',';
    int kindAt = comma ? text.skipBlanks(start + 1) : start;
    Optional<Phrases.Match<UnitKind>> kind = KINDS.at(text, kindAt);
    if (kind.isEmpty()) {
      return offset;
    }
    int kindEnd = kind.get().end();
    int dot = text.at(kindEnd) == '.' ? kindEnd + 1 : kindEnd;
    int name = text.skipBlanks(dot);
    int province =
        text.capital(name) ? PROVINCES.at(text, name).map(Phrases.Match::end).orElse(-1) : -1;
    UnitKind unit = kind.get().value();
    boolean ofProvince = unit.level() == Level.PROVINCE;
    int end = province > 0 ? province : ofProvince ? kindEnd : knownEnd(text, unit, dot);
    boolean named = end > dot;
    return comma && !named ? offset : end;
  }

  /** Offset behind a district's name: what follows may be a person's; else behind any name. */
  private static int knownEnd(FoldedText text, UnitKind kind, int offset) {
    int name = text.skipBlanks(offset);
    int any = nameEnd(text, offset);
    if (!text.capital(name)) {
      return any;
    }
    return DISTRICTS
        .at(text, name)
        .map(Phrases.Match::end)
        .filter(e -> e <= any)
        .orElseGet(() -> ChairName.at(text, kind, offset, any) ? offset : any);
  }

  /** Offset behind up to four words with capitals, or a ward's number. */
  private static int nameEnd(FoldedText text, int offset) {
    int end = offset;
    int first = text.skipBlanks(offset);
    if (Character.isDigit(text.at(first))) {
      int digits = text.wordEnd(first);
      return digits - first <= 2 ? digits : offset;
    }
    for (int i = 0; i < MOST_WORDS; i++) {
      int start = text.skipBlanks(end);
      int wordEnd = text.wordEnd(start);
      boolean stops = !text.capital(start) || wordEnd == start || newLine(text, end, start);
      if (stops || STRANGERS.at(text, start).isPresent() || KINDS.at(text, start).isPresent()) {
        return end;
      }
      end = wordEnd;
      if (text.at(end) == '\'' && Character.isLetter(text.at(end + 1))) {
        end = text.wordEnd(end + 1);
      }
    }
    return end;
  }

  private static boolean newLine(FoldedText text, int from, int to) {
    return text.text().substring(from, to).indexOf('\n') >= 0;
  }

  private static Phrases<Boolean> provinces() {
    Phrases<Boolean> out = new Phrases<>();
    for (Province.Era era : Province.Era.values()) {
      for (Province province : Provinces.all().of(era)) {
        out.add(province.name(), true);
        Provinces.all().aliases(province.name()).forEach(alias -> out.add(alias, true));
      }
    }
    FormerProvince.names().forEach(name -> out.add(name, true));
    out.add("Hồ Chí Minh", true);
    out.add("HCM", true);
    return out;
  }

  private static Phrases<Boolean> phrases(Collection<String> phrases) {
    Phrases<Boolean> out = new Phrases<>();
    phrases.forEach(phrase -> out.add(phrase, true));
    return out;
  }

  private static Phrases<UnitKind> kinds() {
    Phrases<UnitKind> out = new Phrases<>();
    for (UnitKind kind : UnitKind.all()) {
      kind.written().forEach(written -> out.add(written, kind));
    }
    return out;
  }
}
