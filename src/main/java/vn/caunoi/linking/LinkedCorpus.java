package vn.caunoi.linking;

import java.util.List;
import java.util.Map;
import vn.caunoi.policy.Outcome;
import vn.caunoi.policy.Problem;
import vn.caunoi.policy.Relation;

/**
 * The whole corpus, linked.
 *
 * @param documents every document, those known by citation only included, in order of their
 *     addresses
 * @param outcomes for each source file, what became of each of its mentions, in their order
 * @param relations direct ones only, each once; the ladder is computed from them
 * @param problems of linking only
 */
public record LinkedCorpus(
    List<LinkedDocument> documents,
    Map<String, List<Outcome>> outcomes,
    List<Relation> relations,
    List<Problem> problems) {
  public LinkedCorpus {
    documents = List.copyOf(documents);
    outcomes = Map.copyOf(outcomes);
    relations = List.copyOf(relations);
    problems = List.copyOf(problems);
  }
}
