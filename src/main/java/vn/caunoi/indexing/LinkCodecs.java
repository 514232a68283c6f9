package vn.caunoi.indexing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Evidence;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.Lookup;
import vn.caunoi.policy.Outcome;
import vn.caunoi.policy.Relation;
import vn.caunoi.policy.RelationType;
import vn.caunoi.policy.Span;

/** Codecs of what linking made: outcomes, relations, summaries. */
final class LinkCodecs {
  private static final Codec<List<DocumentId>> IDS = Codec.list(PolicyCodecs.ID);
  private static final Codec<Optional<Span>> MAYBE_SPAN = Codec.optional(PolicyCodecs.SPAN);
  private static final Codec<Evidence.Origin> ORIGIN = Codec.constant(Evidence.Origin.values());
  private static final Codec<Holding> HOLDING = Codec.constant(Holding.values());
  static final Codec<RelationType> TYPE = Codec.constant(RelationType.values());

  private static final Codec<Outcome> OUTCOME =
      Codec.of(LinkCodecs::writeOutcome, LinkCodecs::readOutcome);

  private static final Codec<List<Lookup.Fallen>> FALLEN =
      Codec.list(
          Codec.of(
              (f, out) -> {
                PolicyCodecs.ID.write(f.document(), out);
                out.writeString(f.reason());
              },
              in -> new Lookup.Fallen(PolicyCodecs.ID.read(in), in.readString())));

  static final Codec<List<Lookup>> LOOKUPS =
      Codec.list(
          Codec.of(
              (l, out) -> {
                OUTCOME.write(l.outcome(), out);
                PolicyCodecs.MAYBE_STRING.write(l.slip(), out);
                FALLEN.write(l.fallen(), out);
              },
              in ->
                  new Lookup(
                      OUTCOME.read(in), PolicyCodecs.MAYBE_STRING.read(in), FALLEN.read(in))));

  private static final Codec<Evidence> EVIDENCE =
      Codec.of(
          (e, out) -> {
            ORIGIN.write(e.origin(), out);
            out.writeString(e.source());
            out.writeString(e.quote());
            MAYBE_SPAN.write(e.span(), out);
            out.writeString(e.rule());
            out.writeVInt((int) Math.round(e.confidence() * 1000));
          },
          in ->
              new Evidence(
                  ORIGIN.read(in),
                  in.readString(),
                  in.readString(),
                  MAYBE_SPAN.read(in),
                  in.readString(),
                  Math.max(in.readVInt(), 1) / 1000.0));

  static final Codec<Relation> RELATION =
      Codec.of(
          (r, out) -> {
            PolicyCodecs.ID.write(r.from(), out);
            TYPE.write(r.type(), out);
            PolicyCodecs.ID.write(r.to(), out);
            EVIDENCE.write(r.evidence(), out);
          },
          in ->
              new Relation(
                  PolicyCodecs.ID.read(in),
                  TYPE.read(in),
                  PolicyCodecs.ID.read(in),
                  EVIDENCE.read(in)));

  static final Codec<Summary.Parent> PARENT =
      Codec.of(LinkCodecs::writeParent, LinkCodecs::readParent);

  private static final Codec<List<Summary.Parent>> PARENTS = Codec.list(PARENT);

  static final Codec<Summary> SUMMARY =
      Codec.of(
          (s, out) -> {
            PolicyCodecs.ID.write(s.id(), out);
            PolicyCodecs.METADATA.write(s.facts(), out);
            HOLDING.write(s.holding(), out);
            PARENTS.write(s.parents(), out);
            out.writeVInt(s.citedBy());
            out.writeVInt(s.implementers());
            PolicyCodecs.MAYBE_STRING.write(s.sourceAddress(), out);
          },
          in ->
              new Summary(
                  PolicyCodecs.ID.read(in),
                  PolicyCodecs.METADATA.read(in),
                  HOLDING.read(in),
                  PARENTS.read(in),
                  in.readVInt(),
                  in.readVInt(),
                  PolicyCodecs.MAYBE_STRING.read(in)));

  private LinkCodecs() {}

  private static void writeOutcome(Outcome outcome, DataOutput out) throws IOException {
    switch (outcome) {
      case Outcome.Resolved(DocumentId target, _) -> {
        out.writeByte((byte) 'r');
        PolicyCodecs.ID.write(target, out);
      }
      case Outcome.Ambiguous(List<DocumentId> candidates, _) -> {
        out.writeByte((byte) 'a');
        IDS.write(candidates, out);
      }
      case Outcome.OutsideCorpus(DocumentId target, _) -> {
        out.writeByte((byte) 'o');
        PolicyCodecs.ID.write(target, out);
      }
      case Outcome.Dangling _ -> out.writeByte((byte) 'd');
    }
    out.writeString(outcome.reason());
  }

  private static Outcome readOutcome(DataInput in) throws IOException {
    char kind = (char) in.readByte();
    return switch (kind) {
      case 'r' -> new Outcome.Resolved(PolicyCodecs.ID.read(in), in.readString());
      case 'a' -> new Outcome.Ambiguous(IDS.read(in), in.readString());
      case 'o' -> new Outcome.OutsideCorpus(PolicyCodecs.ID.read(in), in.readString());
      case 'd' -> new Outcome.Dangling(in.readString());
      default -> throw new IOException("no such outcome: " + kind);
    };
  }

  private static void writeParent(Summary.Parent parent, DataOutput out) throws IOException {
    PolicyCodecs.ID.write(parent.id(), out);
    out.writeString(parent.label());
    HOLDING.write(parent.holding(), out);
    Codec.BOOLEAN.write(parent.inferred(), out);
    out.writeVInt(parent.above().size());
    for (Summary.Parent above : parent.above()) {
      writeParent(above, out);
    }
  }

  private static Summary.Parent readParent(DataInput in) throws IOException {
    return new Summary.Parent(
        PolicyCodecs.ID.read(in),
        in.readString(),
        HOLDING.read(in),
        Codec.BOOLEAN.read(in),
        Codec.list(PARENT).read(in));
  }
}
