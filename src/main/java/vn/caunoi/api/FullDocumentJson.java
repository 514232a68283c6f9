package vn.caunoi.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import vn.caunoi.library.Effect;
import vn.caunoi.library.StoredDocument;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.Evidence;
import vn.caunoi.policy.Outcome;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Problem;

/**
 * A document with its text, citations and relations.
 *
 * @param text the displayed text, empty where none is held; of a record, the record's own
 * @param mentions offsets count UTF-16 units of the text
 * @param effect whether it is in force
 */
@Serdeable
record FullDocumentJson(
    DocumentJson document,
    String text,
    List<SourceJson> sources,
    List<MentionJson> mentions,
    List<RelationJson> outgoing,
    List<RelationJson> incoming,
    List<ProblemJson> problems,
    EffectJson effect) {

  /** A file that the document was read from, with the SHA-256 of its bytes. */
  @Serdeable
  record SourceJson(String path, boolean catalogue, String sha256) {}

  /** A citation: what is printed, what it means, where it leads and why. */
  @Serdeable
  record MentionJson(
      int start,
      int end,
      String printed,
      @Nullable String number,
      @Nullable String date,
      String outcome,
      List<String> targets,
      String reason) {}

  /** A relation to another document, with its evidence. */
  @Serdeable
  record RelationJson(
      String type,
      DocumentJson other,
      String quote,
      String origin,
      String rule,
      double confidence) {}

  /** The relations of a document, those in which it acts and those in which it is acted on. */
  @Serdeable
  record LinksJson(List<RelationJson> outgoing, List<RelationJson> incoming) {
    static LinksJson of(StoredDocument document) {
      return new LinksJson(
          document.outgoing().stream().map(FullDocumentJson::relation).toList(),
          document.incoming().stream().map(FullDocumentJson::relation).toList());
    }
  }

  /** What went wrong, where, and what to do. */
  @Serdeable
  record ProblemJson(String stage, String level, String source, String message) {
    static ProblemJson of(Problem problem) {
      return new ProblemJson(
          problem.stage().name(), problem.level().name(), problem.source(), problem.message());
    }
  }

  static FullDocumentJson of(StoredDocument document, Effect effect) {
    return new FullDocumentJson(
        DocumentJson.of(document.summary()),
        document.text(),
        document.sources().stream()
            .map(s -> new SourceJson(s.path(), s.catalogue(), s.sha256()))
            .toList(),
        document.mentions().stream().map(FullDocumentJson::mention).toList(),
        document.outgoing().stream().map(FullDocumentJson::relation).toList(),
        document.incoming().stream().map(FullDocumentJson::relation).toList(),
        document.problems().stream().map(ProblemJson::of).toList(),
        EffectJson.of(effect));
  }

  private static MentionJson mention(StoredDocument.LinkedMention linked) {
    var mention = linked.mention();
    return new MentionJson(
        mention.span().start(),
        mention.span().end(),
        mention.printed(),
        mention.reference().number().map(DocumentNumber::print).orElse(null),
        mention.reference().date().map(PolicyDate::iso).orElse(null),
        linked.outcome().code(),
        targets(linked.outcome()),
        linked.outcome().reason());
  }

  private static List<String> targets(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Resolved resolved -> List.of(resolved.target().path());
      case Outcome.OutsideCorpus outside -> List.of(outside.target().path());
      case Outcome.Ambiguous ambiguous ->
          ambiguous.candidates().stream().map(DocumentId::path).toList();
      case Outcome.Dangling _ -> List.of();
    };
  }

  private static RelationJson relation(StoredDocument.Link link) {
    Evidence evidence = link.evidence();
    return new RelationJson(
        link.type().name(),
        DocumentJson.of(link.other()),
        evidence.quote(),
        evidence.origin().name(),
        evidence.rule(),
        evidence.confidence());
  }
}
