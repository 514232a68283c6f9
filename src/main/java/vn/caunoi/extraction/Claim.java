package vn.caunoi.extraction;

import java.util.OptionalInt;
import vn.caunoi.policy.RelationType;
import vn.caunoi.policy.Span;

/**
 * A relation that a text claims, before anything is looked up.
 *
 * @param type the relation
 * @param subject the mention of the document that acts, where it is not the document itself: the
 *     plan that an article reports on
 * @param target the mention of the document that is acted on
 * @param reversed whether target acts on subject
 * @param sentence where it is said, in the displayed text
 * @param rule the rule that fired and how sure it is
 */
public record Claim(
    RelationType type,
    OptionalInt subject,
    int target,
    boolean reversed,
    Span sentence,
    Rule rule) {

  /** A claim of what the document itself does to another. */
  static Claim of(RelationType type, int target, Span sentence, Rule rule) {
    return new Claim(type, OptionalInt.empty(), target, false, sentence, rule);
  }

  /** The same claim of another relation, by another rule. */
  Claim as(RelationType other, Rule by) {
    return new Claim(other, subject, target, reversed, sentence, by);
  }

  /**
   * A rule that makes claims.
   *
   * @param name in words for a reader
   * @param confidence above 0, at most 1
   */
  public record Rule(String name, double confidence) {}
}
