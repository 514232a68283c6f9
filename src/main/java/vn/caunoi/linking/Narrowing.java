package vn.caunoi.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.PolicyDate;

/** Narrows the documents that bear a number to the one that a citation means, keeping the why. */
final class Narrowing {
  /** How much of the shorter title must be shared for words to choose among several. */
  private static final double CLEAR = 0.6;

  /** How far the best must stand before the second. */
  private static final double MARGIN = 0.25;

  private static final String YOUNGER = "mới hơn văn bản dẫn chiếu";

  private static final String UNPLACED = "Số của cơ quan địa phương, không nêu nơi ban hành";

  private final Traits said;
  private final Citing citing;
  private final Trace trace;
  private final List<String> grounds = new ArrayList<>(List.of("số"));
  private final List<String> notes = new ArrayList<>();
  private List<Known> all = List.of();
  private List<Known> left = List.of();

  Narrowing(Traits said, Citing citing, Trace trace) {
    this.said = said;
    this.citing = citing;
    this.trace = trace;
  }

  void start(List<Known> candidates) {
    all = candidates;
    left = candidates;
  }

  void note(String note) {
    notes.add(note);
  }

  Found byNumber() {
    keep(k -> k.traits().typeAgrees(said), "tên loại khác");
    keep(k -> issuerFits(k.traits()), "cơ quan hoặc nơi ban hành khác");
    boolean exact = left.stream().anyMatch(k -> k.traits().date().isPresent() && sameDate(k));
    notYounger();
    if (left.isEmpty() || (exact && left.stream().noneMatch(this::sameDate))) {
      return nothing(exact);
    }
    if (!said.placed() && !placedByCiting()) {
      return new Found.None(UNPLACED, Identified.enough(said), Optional.empty());
    }
    if (said.date().isPresent()) {
      return dated();
    }
    preferIssuer();
    return undated();
  }

  /** Nothing cites what is younger than itself; a record may, where nothing else is meant. */
  private void notYounger() {
    Predicate<Known> older = k -> !k.youngerThan(citing.date());
    if (citing.catalogue()) {
      prefer(k -> older.test(k) || (said.date().isPresent() && sameDate(k)), YOUNGER);
    } else {
      keep(older, YOUNGER);
    }
  }

  private void preferIssuer() {
    prefer(
        k -> said.registry().isPresent() && said.registry().equals(k.traits().registry()),
        "cơ quan ban hành khác");
  }

  /** A central number names its issuer by itself; others must agree in issuer, place, level. */
  private boolean issuerFits(Traits candidate) {
    return said.number().filter(NumberKeys::central).isPresent()
        ? candidate.central()
        : candidate.issuerAgrees(said)
            && (said.level().isEmpty() || candidate.central() == said.central());
  }

  private boolean sameDate(Known known) {
    return said.date().isPresent() && known.traits().dateAgrees(said);
  }

  /** A number with its very day, of a central body or of the citing document's own province. */
  private boolean placedByCiting() {
    keep(
        k ->
            k.traits().sameDay(said)
                && (k.traits().central()
                    || k.heardIn().equals(Optional.of(citing.hearing()))
                    || (k.traits().place().province().isPresent()
                        && k.traits().place().province().equals(citing.place().province()))),
        "khác ngày, hoặc không cùng địa phương với văn bản dẫn chiếu");
    notes.add("cùng địa phương với văn bản dẫn chiếu");
    return !left.isEmpty();
  }

  private Found nothing(boolean exact) {
    if (exact) {
      String reason = "Văn bản khớp số và ngày lại mới hơn văn bản dẫn chiếu";
      return new Found.None(reason, false, Optional.of(reason));
    }
    if (all.isEmpty() || said.date().isPresent() || !said.central()) {
      String reason = said.placed() ? "Kho chưa biết văn bản nào khớp" : UNPLACED;
      return new Found.None(reason, Identified.enough(said), Optional.empty());
    }
    return Found.none("Những văn bản mang số này trong kho đều không khớp");
  }

  private Found dated() {
    List<Known> before = left;
    keep(k -> k.traits().date().isPresent() && sameDate(k), "ngày ban hành khác");
    if (left.isEmpty()) {
      left = before.stream().filter(k -> k.traits().date().isEmpty()).toList();
      return left.isEmpty() ? misdated(before) : decided();
    }
    grounds.add("ngày ban hành");
    preferIssuer();
    return decided();
  }

  /** A date that no candidate has: a slip where all else leaves one document. */
  private Found misdated(List<Known> candidates) {
    left =
        candidates.stream()
            .filter(k -> Misdating.possible(said, k.traits()))
            .filter(k -> !k.traits().title().contradicts(said.title()))
            .toList();
    if (left.size() != 1) {
      return new Found.None(
          "Kho chưa biết văn bản nào mang số này với ngày ấy",
          Identified.enough(said),
          Optional.empty());
    }
    Known one = left.getFirst();
    String slip =
        "dẫn chiếu %s ghi ngày %s, văn bản ấy ban hành ngày %s"
            .formatted(
                said.number().map(DocumentNumber::print).orElse(""),
                vietnamese(said.date()),
                vietnamese(one.traits().date()));
    return new Found.One(one, "Khớp số và cơ quan; " + slip, Optional.of(slip));
  }

  private static String vietnamese(Optional<PolicyDate> date) {
    return date.map(PolicyDate::vietnamese).orElse("không rõ");
  }

  private Found undated() {
    if (left.size() == 1 && left.getFirst().traits().title().contradicts(said.title())) {
      return Found.none("Văn bản duy nhất mang số này trong kho có tên khác hẳn");
    }
    return decided();
  }

  private Found decided() {
    if (left.size() > 1) {
      bySubject();
    }
    if (left.size() > 1) {
      return new Found.Several(left, "Nhiều văn bản cùng khớp: " + String.join(", ", grounds));
    }
    Known one = left.getFirst();
    if (said.registry().isPresent() && one.traits().registryAgrees(said)) {
      grounds.add("cơ quan ban hành");
    }
    String reason =
        "Khớp "
            + String.join(", ", grounds)
            + (said.date().isEmpty() ? "; kho chỉ còn một văn bản như thế" : "")
            + (notes.isEmpty() ? "" : "; " + String.join(", ", notes));
    return Found.one(one, reason);
  }

  private void bySubject() {
    List<Known> ranked =
        left.stream()
            .sorted(Comparator.comparingDouble((Known k) -> -likeness(k)).thenComparing(Known::id))
            .toList();
    double best = likeness(ranked.getFirst());
    if (best >= CLEAR && best - likeness(ranked.get(1)) >= MARGIN && said.title().size() >= 3) {
      keep(ranked.getFirst()::equals, "tên văn bản kém khớp hơn");
      grounds.add("tên văn bản");
    }
  }

  private double likeness(Known known) {
    return known.traits().title().overlap(said.title());
  }

  /** Keeps those that fit; the others fall for this reason. */
  private void keep(Predicate<Known> fits, String otherwise) {
    left.stream().filter(fits.negate()).forEach(k -> trace.fell(k, otherwise));
    left = left.stream().filter(fits).toList();
  }

  /** Keeps those that fit, where any does. */
  private void prefer(Predicate<Known> fits, String otherwise) {
    if (left.stream().anyMatch(fits)) {
      keep(fits, otherwise);
    }
  }
}
