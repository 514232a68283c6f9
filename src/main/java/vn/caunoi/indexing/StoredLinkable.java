package vn.caunoi.indexing;

import java.util.List;
import vn.caunoi.extraction.Claim;
import vn.caunoi.extraction.Linkable;
import vn.caunoi.policy.Mention;
import vn.caunoi.policy.Problem;

/** How what is needed to link a source again lies in the index. */
final class StoredLinkable {
  private static final Codec<Claim> CLAIM =
      Codec.of(
          (c, out) -> {
            LinkCodecs.TYPE.write(c.type(), out);
            PolicyCodecs.MAYBE_INT.write(c.subject(), out);
            out.writeVInt(c.target());
            Codec.BOOLEAN.write(c.reversed(), out);
            PolicyCodecs.SPAN.write(c.sentence(), out);
            out.writeString(c.rule().name());
            out.writeLong(Double.doubleToLongBits(c.rule().confidence()));
          },
          in ->
              new Claim(
                  LinkCodecs.TYPE.read(in),
                  PolicyCodecs.MAYBE_INT.read(in),
                  in.readVInt(),
                  Codec.BOOLEAN.read(in),
                  PolicyCodecs.SPAN.read(in),
                  new Claim.Rule(in.readString(), Double.longBitsToDouble(in.readLong()))));

  private static final Codec<List<Claim>> CLAIMS = Codec.list(CLAIM);
  private static final Codec<List<Mention>> MENTIONS = Codec.list(TextCodecs.MENTION);
  private static final Codec<List<Problem>> PROBLEMS = Codec.list(TextCodecs.PROBLEM);

  static final Codec<Linkable> CODEC =
      Codec.of(
          (l, out) -> {
            out.writeString(l.source());
            Codec.BOOLEAN.write(l.catalogue(), out);
            PolicyCodecs.METADATA.write(l.metadata(), out);
            MENTIONS.write(l.mentions(), out);
            CLAIMS.write(l.claims(), out);
            PolicyCodecs.STRINGS.write(l.quotes(), out);
            PROBLEMS.write(l.problems(), out);
          },
          in ->
              new Linkable(
                  in.readString(),
                  Codec.BOOLEAN.read(in),
                  PolicyCodecs.METADATA.read(in),
                  MENTIONS.read(in),
                  CLAIMS.read(in),
                  PolicyCodecs.STRINGS.read(in),
                  PROBLEMS.read(in)));

  private StoredLinkable() {}
}
