package vn.caunoi.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.library.Summary;

/** One line that says what a document implements, and what that implements in turn. */
public record Lineage(List<Step> steps) {
  private static final int MOST_PARENTS = 4;

  public Lineage {
    steps = List.copyOf(steps);
  }

  /** A link with the words before it, and what is said behind it. */
  public record Step(String before, Cite cite, String after) {}

  static Optional<Lineage> of(Summary document, Naming naming) {
    Messages words = naming.visit().words();
    boolean news = Naming.isNews(document.facts());
    List<Step> steps = new ArrayList<>();
    document.parents().stream()
        .limit(MOST_PARENTS)
        .forEach(parent -> {
          String first = words.say(news ? "lineage.reports" : "lineage.implements");
          steps.add(step(steps.isEmpty() ? first : words.say("lineage.and"), parent, words));
          if (!parent.above().isEmpty() && !isParent(parent.above().getFirst(), document)) {
            String then = words.say(news ? "lineage.reported.implements" : "lineage.then");
            steps.add(step(then, parent.above().getFirst(), words));
          }
        });
    return steps.isEmpty() ? Optional.empty() : Optional.of(new Lineage(steps));
  }

  /** What stands in the line already is not named again. */
  private static boolean isParent(Summary.Parent above, Summary document) {
    return document.parents().stream().anyMatch(parent -> parent.id().equals(above.id()));
  }

  private static Step step(String before, Summary.Parent parent, Messages words) {
    return new Step(
        before, Cite.to(parent), parent.inferred() ? words.say("lineage.inferred") : "");
  }
}
