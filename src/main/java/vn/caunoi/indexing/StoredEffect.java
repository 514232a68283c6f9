package vn.caunoi.indexing;

import java.util.List;
import vn.caunoi.policy.EffectStatement;

/** How what a source says of its document's effect lies in the index. */
public final class StoredEffect {
  private static final Codec<EffectStatement.Kind> KIND =
      Codec.constant(EffectStatement.Kind.values());

  public static final Codec<List<EffectStatement>> CODEC =
      Codec.list(
          Codec.of(
              (s, out) -> {
                KIND.write(s.kind(), out);
                PolicyCodecs.MAYBE_DATE.write(s.date(), out);
                PolicyCodecs.MAYBE_DATE.write(s.known(), out);
                out.writeString(s.quote());
              },
              in ->
                  new EffectStatement(
                      KIND.read(in),
                      PolicyCodecs.MAYBE_DATE.read(in),
                      PolicyCodecs.MAYBE_DATE.read(in),
                      in.readString())));

  private StoredEffect() {}
}
