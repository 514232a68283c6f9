package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.caunoi.policy.Bodies;
import vn.caunoi.policy.DataTable;
import vn.caunoi.policy.FormerProvince;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;
import vn.caunoi.policy.Slug;
import vn.caunoi.policy.Spaces;
import vn.caunoi.text.Folding;
import vn.caunoi.text.TonePlacement;

/**
 * Writes a body's name as running text does, where a letterhead prints it in capitals.
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><th>letterhead</th><th>written</th></tr>
 *   <tr><td>ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN</td><td>Ủy ban nhân dân tỉnh Lạng Sơn</td></tr>
 *   <tr><td>UBND TP. HÀ NỘI</td><td>UBND thành phố Hà Nội</td></tr>
 *   <tr><td>UBND TX. HOÀNG MAI</td><td>UBND thị xã Hoàng Mai</td></tr>
 *   <tr><td>HUYỆN ỦY A LƯỚI</td><td>Huyện ủy A Lưới</td></tr>
 * </table>
 */
final class BodyCase {
  private static final Pattern CITY = Pattern.compile("(?iu)\\bTP\\.?\\s*(?=\\p{Lu})");

  private static final Pattern TOWN = Pattern.compile("(?iu)\\bTX\\.?\\s*(?=\\p{Lu})");

  private static final int LONGEST = 20;

  /** Heads behind which a field of work follows. */
  private static final List<String> FIELD_HEADS = WordLists.printed("body-case.fields");

  /** Words that are parts of names as well. */
  private static final List<String> NAME_PARTS = WordLists.printed("body-case.parts");

  private static final Map<String, String> WRITTEN = written();

  /** How long the longest known name is that opens with each syllable. */
  private static final Map<String, Integer> LENGTHS = lengths();

  private BodyCase() {}

  /** A known name as running text has it, and how many words it was. */
  private record Known(String written, int words) {
    private static final Known NOTHING = new Known("", 0);
  }

  /** The name in running text; a name that is not in capitals stays as it is. */
  static String write(String name) {
    List<String> words = words(name);
    if (!Words.capitals(name)) {
      return String.join(" ", words);
    }
    List<String> slugs = words.stream().map(BodyCase::slug).toList();
    List<String> out = new ArrayList<>();
    boolean field = false;
    for (int i = 0; i < words.size(); ) {
      Known known = known(words, slugs, i);
      if (known.words > 0) {
        field = opensField(known.written);
        i += known.words;
        String stop = words.get(i - 1).endsWith(",") ? "," : "";
        out.add((out.isEmpty() ? capital(known.written) : known.written) + stop);
      } else {
        out.add(field ? field(words.get(i), out) : name(words.get(i)));
        i++;
      }
    }
    return String.join(" ", out);
  }

  private static List<String> words(String name) {
    String spaced = Spaces.single(withoutShort(name.strip()));
    return List.of(
        (Words.capitals(name) ? spaced.toUpperCase(Locale.ROOT) : spaced).split(" ", -1));
  }

  private static String withoutShort(String name) {
    boolean city = name.indexOf('P') >= 0 || name.indexOf('p') >= 0;
    boolean town = name.indexOf('X') >= 0 || name.indexOf('x') >= 0;
    String plain = city ? CITY.matcher(name).replaceAll("thành phố ") : name;
    return town ? TOWN.matcher(plain).replaceAll("thị xã ") : plain;
  }

  /** The longest known name that stands here. */
  private static Known known(List<String> words, List<String> slugs, int from) {
    int most = Math.min(LONGEST, words.size() - from);
    int longest = longest(slugs.get(from));
    Known best = Known.NOTHING;
    StringBuilder key = new StringBuilder();
    for (int count = 1; count <= most && key.length() <= longest; count++) {
      String slug = slugs.get(from + count - 1);
      key.append(key.isEmpty() || slug.isEmpty() ? "" : "-").append(slug);
      String written = WRITTEN.getOrDefault(key.toString(), "");
      if (!written.isEmpty() && agrees(words, from, count, written)) {
        best = new Known(written, count);
      }
    }
    return best;
  }

  /** The longest that a name opening with the first syllable of this word can be. */
  private static int longest(String slug) {
    int end = slug.indexOf('-');
    return slug.isEmpty()
        ? Integer.MAX_VALUE
        : LENGTHS.getOrDefault(end < 0 ? slug : slug.substring(0, end), 0);
  }

  /** The word folded; empty where it has neither letter nor figure. */
  private static String slug(String word) {
    String slug = Slug.of(word).value();
    return slug.equals("x") && Slug.of("a" + word).value().equals("a") ? "" : slug;
  }

  private static boolean agrees(List<String> words, int from, int count, String written) {
    String printed = String.join(" ", words.subList(from, from + count));
    return spelt(written, printed) || unmarked(words, written, printed);
  }

  /** A single word counts with its own marks only: SƠN TỊNH holds no tỉnh, PHỤC HỒI no Hội. */
  private static boolean spelt(String known, String printed) {
    String lower = TonePlacement.normalise(printed.toLowerCase(Locale.ROOT));
    boolean name = Character.isUpperCase(known.charAt(0)) && known.indexOf(' ') > 0;
    return name || lower.equals(TonePlacement.normalise(known.toLowerCase(Locale.ROOT)));
  }

  /** A word that lost its marks; in a name that kept them QUAN is a name's part and no quận. */
  private static boolean unmarked(List<String> words, String known, String printed) {
    boolean doubtful = NAME_PARTS.contains(known) && words.stream().anyMatch(Folding::hasMarks);
    return !doubtful
        && printed.toLowerCase(Locale.ROOT).equals(Slug.of(known).value().replace('-', ' '));
  }

  /** Whether what follows names a field of work, in small letters, and not a place. */
  private static boolean opensField(String known) {
    return FIELD_HEADS.contains(known);
  }

  private static String field(String word, List<String> before) {
    boolean first = before.size() == 1 && !before.getFirst().contains(" ");
    return first ? capital(word.toLowerCase(Locale.ROOT)) : word.toLowerCase(Locale.ROOT);
  }

  private static String name(String word) {
    return word.length() < 2 ? word : capital(word.toLowerCase(Locale.ROOT));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static Map<String, String> written() {
    Map<String, String> out = new HashMap<>();
    for (Province.Era era : Province.Era.values()) {
      for (Province p : Provinces.all().of(era)) {
        String name = p.name().startsWith("TP. ") ? p.name().substring(4) : p.name();
        out.put(Slug.of(name).value(), name);
      }
    }
    FormerProvince.names().forEach(name -> out.put(Slug.of(name).value(), name));
    for (String name : Bodies.centralNames()) {
      out.putIfAbsent(Slug.of(name).value(), name);
    }
    for (List<String> row : DataTable.read(BodyCase.class, "body-names.tsv", 1)) {
      out.put(Slug.of(row.getFirst()).value(), row.getFirst());
    }
    for (List<String> row : DataTable.read(BodyCase.class, "body-shorts.tsv", 2)) {
      out.put(Slug.of(row.getFirst()).value(), row.get(1));
    }
    FIELD_HEADS.forEach(head -> out.put(Slug.of(head).value(), head));
    return Map.copyOf(out);
  }

  private static Map<String, Integer> lengths() {
    Map<String, Integer> out = new HashMap<>();
    for (String key : WRITTEN.keySet()) {
      out.merge(key.split("-", 2)[0], key.length(), Math::max);
    }
    return Map.copyOf(out);
  }
}
