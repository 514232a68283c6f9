package vn.caunoi.indexing;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentSystem;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Place;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;
import vn.caunoi.policy.Span;

/** Codecs of the plain values of the vocabulary: identities, numbers, dates, bodies, facts. */
final class PolicyCodecs {
  static final Codec<Span> SPAN =
      Codec.of(
          (s, out) -> {
            out.writeVInt(s.start());
            out.writeVInt(s.length());
          },
          in -> {
            int start = in.readVInt();
            return new Span(start, start + in.readVInt());
          });

  static final Codec<DocumentId> ID =
      Codec.of(
          (id, out) -> out.writeString(id.key()),
          in -> DocumentId.parse(in.readString()).orElseThrow());

  static final Codec<List<String>> STRINGS = Codec.list(Codec.STRING);
  static final Codec<Optional<String>> MAYBE_STRING = Codec.optional(Codec.STRING);

  static final Codec<OptionalInt> MAYBE_INT =
      Codec.of(
          (i, out) -> out.writeVInt(i.isPresent() ? i.getAsInt() + 1 : 0),
          in -> {
            int value = in.readVInt();
            return value == 0 ? OptionalInt.empty() : OptionalInt.of(value - 1);
          });

  private static final Codec<DocumentNumber.Form> FORM =
      Codec.constant(DocumentNumber.Form.values());

  static final Codec<DocumentNumber> NUMBER =
      Codec.of(
          (n, out) -> {
            FORM.write(n.form(), out);
            out.writeString(n.serial());
            MAYBE_INT.write(n.year(), out);
            out.writeString(n.type());
            STRINGS.write(n.issuers(), out);
          },
          in ->
              new DocumentNumber(
                  FORM.read(in),
                  in.readString(),
                  MAYBE_INT.read(in),
                  in.readString(),
                  STRINGS.read(in)));

  static final Codec<PolicyDate> DATE =
      Codec.of(
          (d, out) -> out.writeString(d.iso()),
          in -> PolicyDate.parse(in.readString()).orElseThrow());

  static final Codec<Place> PLACE =
      Codec.of(
          (p, out) -> {
            MAYBE_STRING.write(p.province(), out);
            MAYBE_STRING.write(p.district(), out);
            MAYBE_STRING.write(p.commune(), out);
          },
          in -> new Place(MAYBE_STRING.read(in), MAYBE_STRING.read(in), MAYBE_STRING.read(in)));

  private static final Codec<Level> LEVEL = Codec.constant(Level.values());
  private static final Codec<DocumentSystem> SYSTEM = Codec.constant(DocumentSystem.values());

  static final Codec<IssuingBody> BODY =
      Codec.of(
          (b, out) -> {
            out.writeString(b.name());
            out.writeString(b.registry());
            SYSTEM.write(b.system(), out);
            LEVEL.write(b.level(), out);
            PLACE.write(b.place(), out);
          },
          in ->
              new IssuingBody(
                  in.readString(),
                  in.readString(),
                  SYSTEM.read(in),
                  LEVEL.read(in),
                  PLACE.read(in)));

  private static final Codec<Optional<DocumentType>> MAYBE_TYPE =
      Codec.optional(Codec.constant(DocumentType.values()));
  private static final Codec<Optional<DocumentNumber>> MAYBE_NUMBER = Codec.optional(NUMBER);
  static final Codec<Optional<PolicyDate>> MAYBE_DATE = Codec.optional(DATE);
  private static final Codec<Optional<IssuingBody>> MAYBE_BODY = Codec.optional(BODY);

  static final Codec<Reference> REFERENCE =
      Codec.of(
          (r, out) -> {
            MAYBE_TYPE.write(r.type(), out);
            MAYBE_NUMBER.write(r.number(), out);
            MAYBE_STRING.write(r.serial(), out);
            MAYBE_DATE.write(r.date(), out);
            MAYBE_BODY.write(r.issuer(), out);
            MAYBE_STRING.write(r.title(), out);
          },
          in ->
              new Reference(
                  MAYBE_TYPE.read(in),
                  MAYBE_NUMBER.read(in),
                  MAYBE_STRING.read(in),
                  MAYBE_DATE.read(in),
                  MAYBE_BODY.read(in),
                  MAYBE_STRING.read(in)));

  private static final Codec<Optional<Level>> MAYBE_LEVEL = Codec.optional(LEVEL);
  private static final Codec<Optional<LocalDateTime>> MAYBE_TIME =
      Codec.optional(
          Codec.of(
              (t, out) -> out.writeString(t.toString()),
              in -> LocalDateTime.parse(in.readString())));

  static final Codec<Metadata> METADATA =
      Codec.of(
          (m, out) -> {
            REFERENCE.write(m.self(), out);
            MAYBE_LEVEL.write(m.level(), out);
            PLACE.write(m.place(), out);
            MAYBE_STRING.write(m.symbol(), out);
            MAYBE_STRING.write(m.outlet(), out);
            MAYBE_TIME.write(m.published(), out);
          },
          in ->
              new Metadata(
                  REFERENCE.read(in),
                  MAYBE_LEVEL.read(in),
                  PLACE.read(in),
                  MAYBE_STRING.read(in),
                  MAYBE_STRING.read(in),
                  MAYBE_TIME.read(in)));

  private PolicyCodecs() {}
}
