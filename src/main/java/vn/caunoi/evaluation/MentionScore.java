package vn.caunoi.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.caunoi.examining.Examined;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.MentionForm;

/**
 * Compares the mentions that were found with those that are annotated.
 *
 * <p>A mention is found where one of the same number overlaps it, and exactly found where both have
 * the same span. What is found elsewhere is wrong if it prints a number, or is known by a number
 * that the document does not cite; a name that is found beside its number is no error. On pages of
 * HTML the number stands for the span, and exactness is not measured.
 */
final class MentionScore {
  private final Gold gold;
  private final Tally tally;
  private final List<Examined.Citation> left;

  private MentionScore(Gold gold, Examined.Finding finding, Tally tally) {
    this.gold = gold;
    this.tally = tally;
    this.left = new ArrayList<>(finding.citations());
  }

  static void add(Gold gold, Examined.Finding finding, Tally tally) {
    MentionScore score = new MentionScore(gold, finding, tally);
    gold.mentions().stream()
        .sorted(Comparator.comparing(m -> m.number().isEmpty()))
        .forEach(score::wanted);
    score.left.forEach(score::unwanted);
  }

  private void wanted(Gold.Citation wanted) {
    Optional<Examined.Citation> found =
        left.stream()
            .filter(c -> overlaps(wanted, c))
            .max(
                Comparator.comparing((Examined.Citation c) -> same(wanted, c))
                    .thenComparing(c -> spans(wanted, c)));
    found.ifPresent(left::remove);
    boolean right = found.filter(c -> same(wanted, c)).isPresent();
    boolean exact = right && found.filter(c -> spans(wanted, c)).isPresent();
    count(wanted.subject(), found.isPresent(), right, exact);
    if (wanted.numbered()) {
      count(all(wanted.damaged()), found.isPresent(), right, exact);
    }
    if (!right || (gold.hasSpans() && !exact)) {
      miss(
          wanted.subject(),
          "%s [%s]".formatted(wanted.printed(), wanted.number().orElse("?")),
          found.map(MentionScore::print).orElse("nothing"));
    }
  }

  private void count(String subject, boolean found, boolean right, boolean exact) {
    tally.count(subject, Tally.RECALL, right);
    if (gold.hasSpans()) {
      tally.count(subject, Tally.EXACT, exact ? 2 : 0, found ? 2 : 1);
    }
    if (found) {
      tally.count(subject, Tally.PRECISION, right);
    }
  }

  private void unwanted(Examined.Citation found) {
    boolean known = number(found).filter(this::mayStand).isPresent();
    boolean unnamed = number(found).isEmpty();
    if (byName(found) || (!printsNumber(found) && (known || unnamed))) {
      return;
    }
    boolean damaged = !found.mention().repairs().isEmpty();
    tally.count(all(damaged), Tally.PRECISION, false);
    if (gold.hasSpans()) {
      tally.count(all(damaged), Tally.EXACT, 0, 1);
    }
    miss(all(damaged), "nothing", print(found));
  }

  private boolean mayStand(String number) {
    return gold.cited().contains(number) || number.equals(gold.facts().get("number"));
  }

  private void miss(String subject, String wanted, String found) {
    tally.miss(gold.name(), subject, "wanted " + wanted + ", got " + found);
  }

  private static String all(boolean damaged) {
    return "mention/number/" + Gold.Citation.state(damaged);
  }

  private static boolean overlaps(Gold.Citation wanted, Examined.Citation found) {
    boolean alike = composed(wanted.printed()).equals(composed(found.printed()));
    if (wanted.start().isEmpty() || wanted.end().isEmpty()) {
      return alike || same(wanted, found);
    }
    return found.start() < wanted.end().get() && wanted.start().get() < found.end();
  }

  private static boolean spans(Gold.Citation wanted, Examined.Citation found) {
    return wanted.start().isEmpty()
        ? composed(wanted.printed()).equals(composed(found.printed()))
        : wanted.start().get() == found.start() && wanted.end().orElse(-1) == found.end();
  }

  /** Whether both name one number; a name without a number is found without one too. */
  private static boolean same(Gold.Citation wanted, Examined.Citation found) {
    return wanted.number().equals(number(found)) || wanted.number().isEmpty();
  }

  private static Optional<String> number(Examined.Citation found) {
    return found.reference().number().map(DocumentNumber::print);
  }

  private static boolean printsNumber(Examined.Citation found) {
    String printed = found.printed();
    return number(found).isPresent()
        && printed.chars().anyMatch(Character::isDigit)
        && (printed.contains("/") || printed.contains("-"));
  }

  /** A programme's name may be found beside its number. */
  static boolean byName(Examined.Citation found) {
    return found.mention().form() == MentionForm.NAME
        || found.mention().form() == MentionForm.TITLE;
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static String print(Examined.Citation found) {
    return "%s [%s]".formatted(found.printed(), number(found).orElse("?"));
  }
}
