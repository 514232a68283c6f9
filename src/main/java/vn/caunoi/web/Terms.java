package vn.caunoi.web;

import vn.caunoi.library.Facet;
import vn.caunoi.policy.DocumentSystem;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.Evidence;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.PolicyArea;
import vn.caunoi.policy.Problem;
import vn.caunoi.policy.RelationType;

/**
 * The terms of the field in the reader's language: the vocabulary's own words in Vietnamese, the
 * bundle's in English.
 *
 * @param words the bundle
 */
public record Terms(Messages words) {

  public String type(DocumentType type) {
    return words.find("type." + type.name()).orElse(type.vietnamese());
  }

  public String level(Level level) {
    return words.find("level." + level.name()).orElse(level.vietnamese());
  }

  public String system(DocumentSystem system) {
    return words.find("system." + system.name()).orElse(system.vietnamese());
  }

  /** A relation read from the document that acts. */
  public String verb(RelationType type) {
    return words.find("relation." + type.name()).orElse(type.verb());
  }

  /** A relation read from the document that is acted on. */
  public String reverseVerb(RelationType type) {
    return words.find("relation.reverse." + type.name()).orElse(type.reverseVerb());
  }

  public String area(PolicyArea area) {
    return words.find("area." + area.name()).orElse(area.vietnamese());
  }

  public String holding(Holding holding) {
    return words.say("holding." + holding.name());
  }

  public String facet(Facet facet) {
    return words.say("facet." + facet.name());
  }

  public String origin(Evidence.Origin origin) {
    return words.say("origin." + origin.name());
  }

  public String stage(Problem.Stage stage) {
    return words.say("stage." + stage.name());
  }

  public String severity(Problem.Severity severity) {
    return words.say("severity." + severity.name());
  }
}
