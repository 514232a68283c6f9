package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.policy.Bodies;
import vn.caunoi.policy.DataTable;
import vn.caunoi.policy.IssuingBody;

/**
 * Finds where the name of an issuing body ends in running text, and reads it.
 *
 * <p>Central bodies are known by name ({@code bodies.tsv}); a local one is a head ({@code
 * body-heads.tsv}) with the places behind it. One reader serves one text and is not shared.
 */
public final class IssuerReader {
  private static final Phrases<String> CENTRAL = central();
  private static final Phrases<LocalPlaces.Bare> HEADS = heads();
  private static final Phrases<String> LEADS = phrases(WordLists.printed("issuer-reader.leads"));
  private static final int MOST_LEADS = 3;
  private static final int FEWEST_GAPS = 3;

  private final FoldedText text;
  private final Map<String, Optional<IssuingBody>> read = new HashMap<>();

  public IssuerReader(FoldedText text) {
    this.text = text;
  }

  /**
   * A body found.
   *
   * @param body with its place, where the text gives one
   * @param end offset behind its name
   */
  public record Found(IssuingBody body, int end) {}

  /** The body whose name starts here; the longest where several do. */
  public Optional<Found> at(int offset) {
    Optional<Found> central = central(offset);
    if (central.isPresent()) {
      return central;
    }
    int from = offset;
    for (int i = 0; i < MOST_LEADS; i++) {
      Optional<Found> local = local(offset, from);
      if (local.isPresent()) {
        return local;
      }
      Optional<Phrases.Match<String>> lead = LEADS.at(text, from);
      if (lead.isEmpty()) {
        return Optional.empty();
      }
      from = text.skipBlanks(lead.get().end());
      if (lead.get().value().startsWith("Hội nghị")) {
        from = text.skipBlanks(text.wordEnd(from));
      }
      Optional<Found> led = central(from);
      if (led.isPresent()) {
        return led;
      }
    }
    return Optional.empty();
  }

  private Optional<Found> central(int offset) {
    Optional<Phrases.Match<String>> first = CENTRAL.at(text, offset);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>(List.of(text.plain(offset, first.get().end())));
    int end = first.get().end();
    Optional<Phrases.Match<String>> next = ministryBehind(end);
    while (names.getFirst().startsWith("B") && next.isPresent()) {
      int start = next.get().end() - next.get().value().length();
      names.add(text.plain(start, next.get().end()));
      end = next.get().end();
      next = ministryBehind(end);
    }
    Optional<IssuingBody> joint = body(String.join(", ", names));
    int behind = end;
    return joint
        .map(b -> new Found(b, behind))
        .or(() -> body(names.getFirst()).map(b -> new Found(b, first.get().end())));
  }

  /** Another ministry of a joint circular; the value is its name as printed. */
  private Optional<Phrases.Match<String>> ministryBehind(int offset) {
    int i = text.skipBlanks(offset);
    char c = text.at(i);
    if (c == ',' || c == ';' || c == '-') {
      i = text.skipBlanks(i + 1);
    } else if (text.says(i, "va")) {
      i = text.skipBlanks(i + 2);
    } else {
      return Optional.empty();
    }
    int start = text.says(i, "bo truong") ? text.skipBlanks(i + 9) : i;
    if (!text.says(start, "bo")) {
      return Optional.empty();
    }
    return CENTRAL
        .at(text, start)
        .map(m -> new Phrases.Match<>(text.text().substring(start, m.end()), m.end()));
  }

  private Optional<Found> local(int start, int headAt) {
    return HEADS
        .at(text, headAt)
        .flatMap(head -> {
          int end = LocalPlaces.end(text, head.end(), head.value());
          return end < 0
              ? Optional.empty()
              : body(text.plain(start, end)).map(b -> new Found(b, end));
        });
  }

  private Optional<IssuingBody> body(String name) {
    return read.computeIfAbsent(name, n -> Bodies.read(written(n)));
  }

  /** A name printed in capitals as running text has it; one of abbreviations stays. */
  private static String written(String name) {
    return name.chars().filter(c -> c == ' ').count() < FEWEST_GAPS ? name : BodyCase.write(name);
  }

  private static Phrases<String> central() {
    return phrases(Bodies.centralNames());
  }

  private static Phrases<String> phrases(List<String> names) {
    Phrases<String> out = new Phrases<>();
    names.forEach(name -> out.add(name, name));
    return out;
  }

  private static Phrases<LocalPlaces.Bare> heads() {
    Phrases<LocalPlaces.Bare> out = new Phrases<>();
    for (List<String> row : DataTable.read(IssuerReader.class, "body-heads.tsv", 2)) {
      out.add(row.get(0), LocalPlaces.Bare.valueOf(row.get(1)));
    }
    return out;
  }
}
