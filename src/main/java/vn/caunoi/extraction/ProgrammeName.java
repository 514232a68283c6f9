package vn.caunoi.extraction;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.caunoi.policy.Abbreviation;
import vn.caunoi.text.Folding;

/**
 * The name of a programme, scheme or strategy as a set of its words, period and place left out.
 *
 * @param words folded
 */
record ProgrammeName(Set<String> words) {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private static final int FEWEST = 3;

  /** How many words tell a national programme: "Chiến lược quốc gia về dinh dưỡng". */
  private static final int FEWEST_NATIONAL = 2;

  private static final String NATIONAL = "quoc gia";
  private static final String PLAN = "ke hoach";

  /** How many letters make a kind and a name that no other programme happens to hold. */
  private static final int SHORTEST_GLUED = 12;

  private static final double NAMESAKE = 0.9;
  private static final List<String> OPENERS = WordLists.list("programme-name.openers");
  private static final List<String> KINDS = WordLists.list("programme-name.kinds");
  private static final List<String> ENDS = WordLists.list("programme-name.ends");
  private static final Set<String> STOP = WordLists.set("programme-name.stop");
  private static final Map<String, String> SHORT =
      Abbreviation.of(Abbreviation.Use.PROGRAMME).stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  a -> Folding.fold(a.brief()), a -> Folding.fold(a.words())));

  ProgrammeName {
    words = Set.copyOf(words);
  }

  /** The programme that a title carries out: "Triển khai thực hiện Chương trình …". */
  static Optional<ProgrammeName> carriedOut(String title) {
    String folded = Folding.fold(withoutPlace(title));
    for (String cue : List.of("thuc hien", "trien khai")) {
      for (int at = Words.find(folded, 0, cue); at >= 0; at = Words.find(folded, at + 1, cue)) {
        Optional<ProgrammeName> name = named(folded, Words.end(folded, at, cue));
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a basis names what a title carries out, letter by letter, where words ran together:
   * "phê duyệtĐề án xóa mù chữđến năm 2020".
   */
  static boolean gluedIn(String title, String basis) {
    String folded = Folding.fold(withoutPlace(title));
    String letters = NO_LETTERS.matcher(Folding.fold(basis)).replaceAll("");
    for (String cue : List.of("thuc hien", "trien khai")) {
      int from = Words.find(folded, 0, cue);
      int start = from < 0 ? from : Words.skipSpaces(folded, Words.end(folded, from, cue));
      boolean kind = start > 0 && KINDS.stream().anyMatch(k -> Words.at(folded, start, k));
      if (kind) {
        String name =
            NO_LETTERS.matcher(folded.substring(start, end(folded, start))).replaceAll("");
        return name.length() >= SHORTEST_GLUED && letters.contains(name);
      }
    }
    return false;
  }

  /** A province's own name for what it carries out holds its name: "… tỉnh X giai đoạn". */
  private static String withoutPlace(String title) {
    return Districts.without(withoutProvince(title));
  }

  private static String withoutProvince(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    for (String kind : List.of("tỉnh ", "thành phố ")) {
      int at = lower.indexOf(kind);
      Optional<PlaceNames.Found> place =
          at < 0 ? Optional.empty() : PlaceNames.at(title, at + kind.length());
      if (place.isPresent()) {
        return title.substring(0, at) + title.substring(place.get().end());
      }
    }
    return title;
  }

  /**
   * Whether two titles bear one name and periods that do not differ, with or without the word for
   * the kind: "về trợ giúp người khuyết tật … giai đoạn 2021 - 2030".
   */
  static boolean namesakes(String title, String other) {
    ProgrammeName own = bare(title);
    ProgrammeName its = bare(other);
    boolean named = own.words.size() >= FEWEST && own.likeness(its) >= NAMESAKE;
    return named && sameKind(title, other) && Period.of(title).within(Period.of(other));
  }

  /** A province's own programme is not the national strategy that bears a like name. */
  private static boolean sameKind(String title, String other) {
    Optional<String> own = kind(title).filter(k -> !k.equals(PLAN));
    Optional<String> its = kind(other);
    return own.isEmpty() || its.isEmpty() || own.equals(its);
  }

  /** The first word for a kind. */
  private static Optional<String> kind(String title) {
    String folded = Folding.fold(title);
    return KINDS.stream()
        .filter(k -> Words.contains(folded, k))
        .min(Comparator.comparingInt(k -> Words.find(folded, 0, k)));
  }

  /** Whether the word for a kind of programme stands in it. */
  static boolean tells(String title) {
    return Words.containsAny(Folding.fold(title), KINDS);
  }

  /** The name in a title that may open with acts and kinds. */
  private static ProgrammeName bare(String title) {
    String folded = Folding.fold(withoutPlace(title));
    int start = 0;
    int before = -1;
    while (start > before) {
      before = start;
      start = skipQuotes(folded, start);
      for (String opener : OPENERS) {
        int end = Words.end(folded, start, opener);
        start = end > 0 ? Words.skipSpaces(folded, end) : start;
      }
    }
    return new ProgrammeName(words(folded.substring(start, end(folded, start))));
  }

  private static int skipQuotes(String folded, int from) {
    int i = from;
    while (i < folded.length() && " \n\"\u201C\u201D\u00AB\u00BB".indexOf(folded.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** The programme that an act approves: "phê duyệt Chương trình …", "về Đề án …". */
  static Optional<ProgrammeName> approved(String title) {
    String folded = Folding.fold(title);
    for (int i = 0; i < Math.min(folded.length(), 60); i++) {
      Optional<ProgrammeName> name = named(folded, i);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** The name behind the word for a kind of programme that stands here. */
  private static Optional<ProgrammeName> named(String folded, int from) {
    int start = Words.skipSpaces(folded, from);
    for (String kind : KINDS) {
      int end = Words.end(folded, start, kind);
      if (end > 0) {
        String printed = folded.substring(end, end(folded, end));
        ProgrammeName name = new ProgrammeName(words(printed));
        int fewest = Words.contains(printed, NATIONAL) ? FEWEST_NATIONAL : FEWEST;
        return name.words().size() >= fewest ? Optional.of(name) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int end(String folded, int from) {
    int end = folded.length();
    for (String stop : ENDS) {
      int at = Words.find(folded, from, stop);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    return end;
  }

  private static Set<String> words(String name) {
    Set<String> out = new LinkedHashSet<>();
    for (String word : NO_LETTERS.split(name.toLowerCase(Locale.ROOT), -1)) {
      for (String part : SHORT.getOrDefault(word, word).split(" ", -1)) {
        if (!part.isEmpty() && !STOP.contains(part)) {
          out.add(part);
        }
      }
    }
    return out;
  }

  /** The share of the words of both that they have in common. */
  double likeness(ProgrammeName other) {
    Set<String> all = new LinkedHashSet<>(words);
    all.addAll(other.words);
    long common = words.stream().filter(other.words::contains).count();
    return all.isEmpty() ? 0 : (double) common / all.size();
  }
}
