package vn.caunoi.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.policy.Span;

/**
 * What a source declares about itself outside its running text.
 *
 * @param catalogue whether it is a catalogue record and not the document
 * @param metadata names and values of its {@code <meta>} elements, as in {@code
 *     src/docs/corpus.md}; the first value of a name counts
 * @param relations declared by markup
 * @param pageTitle the page's {@code <title>}, empty for plain text
 * @param stock stretches of the displayed text of a record that only repeat what it declares
 *     ({@code class="stock"}, the facts, the notice that it is a record): shown, not indexed
 */
public record Declared(
    boolean catalogue,
    Map<String, String> metadata,
    List<DeclaredRelation> relations,
    Optional<String> pageTitle,
    List<Span> stock) {
  public static final Declared NOTHING =
      new Declared(false, Map.of(), List.of(), Optional.empty(), List.of());

  public Declared {
    metadata = Map.copyOf(metadata);
    relations = List.copyOf(relations);
    stock = List.copyOf(stock);
  }
}
