package vn.caunoi.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import vn.caunoi.corpus.Corrections;
import vn.caunoi.extraction.Claim;
import vn.caunoi.extraction.ExtractedDocument;
import vn.caunoi.policy.Bodies;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Mention;
import vn.caunoi.policy.MentionForm;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Outcome;
import vn.caunoi.policy.Place;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;
import vn.caunoi.policy.RelationType;
import vn.caunoi.policy.Span;
import vn.caunoi.reading.CleanText;
import vn.caunoi.reading.Declared;
import vn.caunoi.reading.ReadResult;
import vn.caunoi.text.OffsetMap;

/** Builds extracted documents for tests out of short lines. */
final class Given {
  private final String path;
  private final StringBuilder text = new StringBuilder();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private Reference self = Reference.NOTHING;
  private Place place = Place.UNKNOWN;
  private Optional<String> outlet = Optional.empty();
  private boolean catalogue;

  private Given(String path) {
    this.path = path;
  }

  /** A text, told of as {@code type | number | date | issuer | title}; empty parts are unknown. */
  static Given text(String path, String line) {
    Given out = new Given(path);
    out.self = reference(line);
    out.place = out.self.issuer().map(IssuingBody::place).orElse(Place.UNKNOWN);
    return out;
  }

  static Given record(String path, String line) {
    Given out = text(path, line);
    out.catalogue = true;
    return out;
  }

  /** An article, told of as {@code outlet | date | title}. */
  static Given news(String path, String line) {
    List<String> parts = parts(line, 3);
    Given out = new Given(path);
    out.self =
        Reference.NOTHING
            .withType(Optional.of(DocumentType.NEWS))
            .withDate(PolicyDate.parse(parts.get(1)))
            .withTitle(known(parts.get(2)));
    out.outlet = known(parts.get(0));
    return out;
  }

  Given in(String province) {
    place = Place.province(province);
    return this;
  }

  /** Mentions a document, told of as in {@link #text}. */
  Given cites(String line) {
    return mentions(line, MentionForm.FULL);
  }

  Given mentions(String line, MentionForm form) {
    int start = text.length();
    text.append("Dẫn ").append(line).append(".\n");
    Span span = new Span(start + 4, start + 4 + line.length());
    mentions.add(
        new Mention(
            span, span, line, form, reference(line), List.of(), OptionalInt.empty(), List.of()));
    return this;
  }

  /** Mentions a document and claims that this one stands in a relation to it. */
  Given claims(RelationType type, String line) {
    cites(line);
    return claim(type, OptionalInt.empty(), mentions.size() - 1, false);
  }

  Given claimsReversed(RelationType type, String line) {
    cites(line);
    return claim(type, OptionalInt.empty(), mentions.size() - 1, true);
  }

  Given claim(RelationType type, OptionalInt subject, int target, boolean reversed) {
    Span sentence = mentions.get(target).phrase();
    claims.add(new Claim(type, subject, target, reversed, sentence, new Claim.Rule("thử", 0.9)));
    return this;
  }

  ExtractedDocument done() {
    String whole = text.toString();
    CleanText clean = new CleanText(whole, List.of(), OffsetMap.identity(whole.length()));
    Declared declared = new Declared(catalogue, Map.of(), List.of(), Optional.empty(), List.of());
    Metadata metadata =
        new Metadata(
            self,
            self.issuer().map(IssuingBody::level),
            place,
            Optional.empty(),
            outlet,
            Optional.empty());
    return new ExtractedDocument(
        new ReadResult.Read(path, whole, clean, declared, List.of()),
        metadata,
        List.of(),
        mentions,
        claims,
        List.of());
  }

  static Reference reference(String line) {
    List<String> parts = parts(line, 5);
    Reference out =
        Reference.NOTHING
            .withType(DocumentType.ofWord(parts.get(0)))
            .withDate(PolicyDate.parse(parts.get(2)))
            .withIssuer(Bodies.read(parts.get(3)))
            .withTitle(known(parts.get(4)));
    String number = parts.get(1);
    if (number.isEmpty()) {
      return out;
    }
    return number.chars().allMatch(Character::isDigit)
        ? out.withSerial(number)
        : out.withNumber(DocumentNumber.parse(number).orElseThrow());
  }

  static LinkedCorpus linked(Given... documents) {
    Linker linker = new Linker(Corrections.NONE);
    for (Given document : documents) {
      linker.add(document.done());
    }
    return linker.link();
  }

  static List<Outcome> outcomes(LinkedCorpus corpus, String path) {
    Objects.requireNonNull(corpus.lookups().get(path), path);
    return corpus.outcomes(path);
  }

  private static Optional<String> known(String part) {
    return part.isEmpty() ? Optional.empty() : Optional.of(part);
  }

  private static List<String> parts(String line, int count) {
    List<String> out =
        new ArrayList<>(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
    while (out.size() < count) {
      out.add("");
    }
    return out;
  }
}
