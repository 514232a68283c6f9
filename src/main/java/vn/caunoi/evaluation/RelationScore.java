package vn.caunoi.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.caunoi.examining.Examined;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;

/**
 * Compares the documents that one was found to implement, report on and cite with its annotation.
 */
final class RelationScore {
  private static final int YEAR = 4;

  private final Gold gold;
  private final Examined.Finding finding;
  private final Tally tally;

  private RelationScore(Gold gold, Examined.Finding finding, Tally tally) {
    this.gold = gold;
    this.finding = finding;
    this.tally = tally;
  }

  static void add(Gold gold, Examined.Finding finding, Tally tally) {
    RelationScore score = new RelationScore(gold, finding, tally);
    List<Gold.Document> parents =
        score.finding.parents().stream().map(p -> document(p.reference())).toList();
    score.documents("implements", gold.parents(), parents);
    parents.forEach(p -> score.grandparent(p));
    score.documents(
        "reports-on",
        gold.reported(),
        finding.reported().stream().map(r -> document(r.reference())).toList());
    score.numbers("reported-implements", gold.parentsOfReported(), finding.parentsOfReported());
    score.numbers("cites", gold.cited(), finding.cited());
    score.roots();
  }

  private void documents(String subject, List<Gold.Document> wanted, List<Gold.Document> found) {
    List<Gold.Document> left = new ArrayList<>(found);
    for (Gold.Document one : wanted) {
      Optional<Gold.Document> match = left.stream().filter(f -> same(one, f)).findFirst();
      match.ifPresent(left::remove);
      tally.count(subject, Tally.RECALL, match.isPresent());
      if (match.isPresent()) {
        tally.count(subject, Tally.PRECISION, true);
      } else {
        miss(subject, "missing " + print(one));
      }
    }
    for (Gold.Document extra : left) {
      tally.count(subject, Tally.PRECISION, false);
      miss(subject, "not wanted " + print(extra));
    }
  }

  /** A document further up the ladder that was taken for a direct parent. */
  private void grandparent(Gold.Document found) {
    boolean direct = gold.parents().stream().anyMatch(p -> same(p, found));
    boolean above = found.number().filter(gold.roots()::contains).isPresent();
    tally.count("grandparent-for-parent", Tally.WRONG, !direct && above);
  }

  /** Compares by number; a convention is known by its acronym and left out on both sides. */
  private void numbers(String subject, Set<String> wanted, Set<String> named) {
    Set<String> found = new TreeSet<>(named);
    found.removeIf(text -> !Gold.isNumber(text));
    Set<String> all = new TreeSet<>(wanted);
    all.addAll(found);
    for (String number : all) {
      boolean right = wanted.contains(number) && found.contains(number);
      if (wanted.contains(number)) {
        tally.count(subject, Tally.RECALL, right);
      }
      if (found.contains(number)) {
        tally.count(subject, Tally.PRECISION, right);
      }
      if (!right) {
        miss(subject, (wanted.contains(number) ? "missing " : "not wanted ") + number);
      }
    }
  }

  private void roots() {
    Set<String> found = new TreeSet<>(finding.roots());
    found.removeIf(root -> !Gold.isNumber(root));
    if (gold.roots().isEmpty() && found.isEmpty()) {
      return;
    }
    boolean right = gold.roots().equals(found);
    tally.count("root", Tally.ACCURACY, right);
    if (!right) {
      miss("root", "wanted " + new TreeSet<>(gold.roots()) + ", got " + found);
    }
  }

  /** One number, and years that do not differ. */
  private static boolean same(Gold.Document one, Gold.Document other) {
    Optional<String> year = one.date().map(d -> d.substring(0, YEAR));
    Optional<String> otherYear = other.date().map(d -> d.substring(0, YEAR));
    return one.number().equals(other.number())
        && (year.isEmpty() || otherYear.isEmpty() || year.equals(otherYear));
  }

  private static Gold.Document document(Reference reference) {
    return new Gold.Document(
        reference.number().map(DocumentNumber::print), reference.date().map(PolicyDate::iso));
  }

  private static String print(Gold.Document document) {
    return document.number().orElse("a document without a number")
        + document.date().map(d -> " of " + d).orElse("");
  }

  private void miss(String subject, String what) {
    tally.miss(gold.name(), subject, what);
  }
}
