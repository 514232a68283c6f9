package vn.caunoi.evaluation;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.caunoi.text.Folding;

/**
 * Something that happens to queries on the way from the mind to the keyboard; the same query always
 * changes in the same way.
 *
 * <table>
 *   <caption>What becomes of {@code Hỗ trợ xe lăn, hòa nhập}</caption>
 *   <tr><th>transform</th><th>query</th></tr>
 *   <tr><td>strip</td><td>Ho tro xe lan, hoa nhap</td></tr>
 *   <tr><td>half</td><td>marks taken from half of the syllables, drawn at random</td></tr>
 *   <tr><td>tone</td><td>Hỗ trợ xe lăn, hoà nhập</td></tr>
 *   <tr><td>nfd</td><td>the same, decomposed</td></tr>
 *   <tr><td>slip</td><td>a letter of one word lost, doubled, replaced or swapped</td></tr>
 *   <tr><td>short</td><td>the five most telling syllables, in their order</td></tr>
 *   <tr><td>shortstrip</td><td>those without marks</td></tr>
 * </table>
 */
public enum QueryTransform {
  STRIP,
  HALF,
  TONE,
  NFD,
  SLIP,
  SHORT,
  SHORTSTRIP;

  /** A tone on or behind the first vowel of a final oa, oe, uy, in decomposed text. */
  private static final Pattern MOVABLE_TONE =
      Pattern.compile(
          "(?i)(?<!q)(o(?=~?[ae])|u(?=~?y))(~?)([aey])(~?)(?![\\p{L}\\p{M}])"
              .replace("~", "[\u0300\u0301\u0303\u0309\u0323]"));

  private static final int SHORT_LENGTH = 5;
  private static final int SHORTEST_SLIPPED = 3;

  /**
   * The query, transformed.
   *
   * @param telling how telling a word is
   */
  String apply(JudgedQuery query, ToDoubleFunction<String> telling) {
    String text = query.text();
    Random random = new Random(31L * query.id().hashCode() + query.set().hashCode());
    return switch (this) {
      case STRIP -> stripped(text);
      case HALF -> halfStripped(text, random);
      case TONE -> switched(text);
      case NFD -> Normalizer.normalize(text, Normalizer.Form.NFD);
      case SLIP -> slipped(text, random);
      case SHORT -> shortened(text, telling);
      case SHORTSTRIP -> stripped(shortened(text, telling));
    };
  }

  private static String stripped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFD).toCharArray()) {
      if (!Folding.isMark(c)) {
        out.append(c == 'đ' ? 'd' : c == 'Đ' ? 'D' : c);
      }
    }
    return out.toString();
  }

  private static String halfStripped(String text, Random random) {
    String[] words = words(text);
    IntStream order = random.ints(words.length).limit(words.length);
    int[] keys = order.toArray();
    IntStream.range(0, words.length)
        .boxed()
        .sorted(Comparator.comparingInt(i -> keys[i]))
        .limit(words.length / 2)
        .forEach(i -> words[i] = stripped(words[i]));
    return String.join(" ", words);
  }

  private static String switched(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    String switched = MOVABLE_TONE.matcher(apart).replaceAll("$1$4$3$2");
    return Normalizer.normalize(switched, Normalizer.Form.NFC);
  }

  private static String slipped(String text, Random random) {
    String[] words = words(text);
    int[] candidates =
        IntStream.range(0, words.length)
            .filter(i -> words[i].length() >= SHORTEST_SLIPPED)
            .filter(i -> words[i].chars().allMatch(Character::isLetter))
            .toArray();
    if (candidates.length > 0) {
      int at = candidates[random.nextInt(candidates.length)];
      words[at] = slip(words[at], random);
    }
    return String.join(" ", words);
  }

  private static String slip(String word, Random random) {
    int at = random.nextInt(word.length() - 1);
    String before = word.substring(0, at);
    String after = word.substring(at + 1);
    char here = word.charAt(at);
    return switch (random.nextInt(4)) {
      case 0 -> before + after;
      case 1 -> before + here + here + after;
      case 2 -> before + after.charAt(0) + here + after.substring(1);
      default -> before + (char) ('a' + random.nextInt(26)) + after;
    };
  }

  private static String shortened(String text, ToDoubleFunction<String> telling) {
    List<Word> words = Word.of(text);
    List<Word> kept =
        words.stream()
            .sorted(Comparator.comparingDouble(word -> -telling.applyAsDouble(word.term())))
            .limit(SHORT_LENGTH)
            .toList();
    return words.stream().filter(kept::contains).map(Word::printed).collect(joining(" "));
  }

  private static String[] words(String text) {
    return text.strip().split("\\s+", -1);
  }
}
