package vn.caunoi.linking;

import java.util.List;
import java.util.Map;
import vn.caunoi.policy.Lookup;
import vn.caunoi.policy.Outcome;
import vn.caunoi.policy.Problem;
import vn.caunoi.policy.Relation;

/**
 * The whole corpus, linked.
 *
 * @param documents every document, those known by citation only included, in order of their
 *     addresses
 * @param lookups for each source file, how each of its mentions was looked up, in their order
 * @param relations direct ones only, each once; the ladder is computed from them
 * @param problems of linking only
 */
public record LinkedCorpus(
    List<LinkedDocument> documents,
    Map<String, List<Lookup>> lookups,
    List<Relation> relations,
    List<Problem> problems) {
  public LinkedCorpus {
    documents = List.copyOf(documents);
    lookups = Map.copyOf(lookups);
    relations = List.copyOf(relations);
    problems = List.copyOf(problems);
  }

  /** What became of each mention of a source, in their order; nothing where there is none such. */
  public List<Outcome> outcomes(String source) {
    return lookups.getOrDefault(source, List.of()).stream().map(Lookup::outcome).toList();
  }
}
