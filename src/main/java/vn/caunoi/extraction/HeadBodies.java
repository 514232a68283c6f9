package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.Bodies;
import vn.caunoi.policy.DocumentSystem;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.Place;
import vn.caunoi.text.Folding;

/** Reads the bodies that remain of a letterhead, outermost first. */
final class HeadBodies {
  /** Parts of a Party committee, which are named with it. */
  private static final List<String> PARTY_PARTS = WordLists.list("head-bodies.party");

  /** Committees of a People's Council, which are named with it. */
  private static final List<String> COUNCIL_BOARDS = WordLists.list("head-bodies.boards");

  private HeadBodies() {}

  static List<IssuingBody> read(String head) {
    List<IssuingBody> bodies = new ArrayList<>();
    for (String name : UnionHeads.read(HeadNames.read(head))) {
      String written = BodyCase.write(name);
      Optional<IssuingBody> part = part(written, bodies);
      part.or(() -> Bodies.read(written)).ifPresent(b -> bodies.add(inside(b, bodies)));
    }
    return List.copyOf(together(bodies));
  }

  /** "UBND" and "Ủy ban MTTQ" of one place, one below the other, issue a paper together. */
  private static List<IssuingBody> together(List<IssuingBody> bodies) {
    int last = bodies.size() - 1;
    if (last < 1 || !front(bodies.get(last)) || !bodies.get(last - 1).registry().equals("ubnd")) {
      return bodies;
    }
    IssuingBody front = bodies.get(last);
    IssuingBody state = bodies.get(last - 1);
    IssuingBody placed = state.place().isUnknown() ? leveled(state, front) : state;
    String name = Completion.placed(placed, front.place()).name() + ", " + front.name();
    return List.of(
        new IssuingBody(
            name,
            state.registry() + "-" + front.registry(),
            state.system(),
            front.level(),
            front.place()));
  }

  private static boolean front(IssuingBody body) {
    return body.registry().contains("mttq") || body.registry().contains("mat-tran");
  }

  private static IssuingBody leveled(IssuingBody body, IssuingBody other) {
    return new IssuingBody(
        body.name(), body.registry(), body.system(), other.level(), body.place());
  }

  /**
   * "Ban Thường vụ" below "Tỉnh ủy X", "Văn phòng" below "UBND tỉnh X": named with the body above.
   */
  private static Optional<IssuingBody> part(String name, List<IssuingBody> above) {
    String folded = Folding.fold(name);
    if (!above.isEmpty() && above.getLast().registry().equals("hdnd") && ofAssembly(folded)) {
      return Bodies.read(name + " " + above.getLast().name());
    }
    if (above.isEmpty() || !PARTY_PARTS.contains(folded)) {
      return Optional.empty();
    }
    IssuingBody whole = above.getLast();
    if (front(whole)) {
      return Bodies.read(name + " " + whole.name());
    }
    boolean party = whole.system() == DocumentSystem.PARTY;
    return party || folded.equals("van phong")
        ? Bodies.read(name + " " + whole.name()).map(HeadBodies::listed)
        : Optional.empty();
  }

  /** A delegation or a committee that a People's Council sets up (Đoàn giám sát, Ban của HĐND). */
  private static boolean ofAssembly(String folded) {
    return folded.equals("doan giam sat") || COUNCIL_BOARDS.contains(folded);
  }

  /** A central body's own name instead of one put together from two lines. */
  private static IssuingBody listed(IssuingBody body) {
    return body.level() == Level.CENTRAL ? Bodies.listed(body.registry()).orElse(body) : body;
  }

  /** A body below another takes the place it does not name from it. */
  private static IssuingBody inside(IssuingBody body, List<IssuingBody> above) {
    Optional<IssuingBody> outer =
        above.stream().filter(b -> !b.place().isUnknown()).reduce((_, b) -> b);
    if (outer.isEmpty() || body.level() == Level.CENTRAL || body.place().province().isPresent()) {
      return body;
    }
    Place p = body.place();
    Place o = outer.get().place();
    Place place = new Place(o.province(), p.district().or(o::district), p.commune().or(o::commune));
    return Completion.placed(lowered(body, outer.get()), place);
  }

  /** A school or centre below a district's committee is of its level. */
  private static IssuingBody lowered(IssuingBody body, IssuingBody outer) {
    boolean lower = outer.level() == Level.DISTRICT || outer.level() == Level.COMMUNE;
    return lower && body.level() == Level.PROVINCE && body.place().isUnknown()
        ? new IssuingBody(body.name(), body.registry(), body.system(), outer.level(), body.place())
        : body;
  }
}
