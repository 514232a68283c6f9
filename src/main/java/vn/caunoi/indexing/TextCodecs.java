package vn.caunoi.indexing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import vn.caunoi.policy.Mention;
import vn.caunoi.policy.MentionForm;
import vn.caunoi.policy.Problem;
import vn.caunoi.policy.Span;
import vn.caunoi.policy.TextBlock;

/** Codecs of what stands in a text: blocks, mentions, problems. */
final class TextCodecs {
  private static final Codec<TextBlock.Zone> ZONE = Codec.constant(TextBlock.Zone.values());
  private static final Codec<List<Span>> SPANS = Codec.list(PolicyCodecs.SPAN);
  private static final Codec<Optional<Span>> MAYBE_SPAN = Codec.optional(PolicyCodecs.SPAN);

  private static final Codec<TextBlock.Cell> CELL =
      Codec.of(
          (c, out) -> {
            PolicyCodecs.SPAN.write(c.span(), out);
            SPANS.write(c.items(), out);
            out.writeVInt(c.columns());
          },
          in -> new TextBlock.Cell(PolicyCodecs.SPAN.read(in), SPANS.read(in), in.readVInt()));

  private static final Codec<List<TextBlock.Cell>> CELLS = Codec.list(CELL);

  private static final Codec<List<TextBlock.Row>> ROWS =
      Codec.list(
          Codec.of(
              (r, out) -> {
                Codec.BOOLEAN.write(r.header(), out);
                CELLS.write(r.cells(), out);
              },
              in -> new TextBlock.Row(Codec.BOOLEAN.read(in), CELLS.read(in))));

  static final Codec<TextBlock> BLOCK = Codec.of(TextCodecs::writeBlock, TextCodecs::readBlock);

  private static final Codec<MentionForm> FORM = Codec.constant(MentionForm.values());

  static final Codec<Mention> MENTION =
      Codec.of(
          (m, out) -> {
            PolicyCodecs.SPAN.write(m.span(), out);
            PolicyCodecs.SPAN.write(m.phrase(), out);
            out.writeString(m.printed());
            FORM.write(m.form(), out);
            PolicyCodecs.REFERENCE.write(m.reference(), out);
            PolicyCodecs.STRINGS.write(m.repairs(), out);
            PolicyCodecs.MAYBE_INT.write(m.within(), out);
            PolicyCodecs.STRINGS.write(m.provisions(), out);
          },
          in ->
              new Mention(
                  PolicyCodecs.SPAN.read(in),
                  PolicyCodecs.SPAN.read(in),
                  in.readString(),
                  FORM.read(in),
                  PolicyCodecs.REFERENCE.read(in),
                  PolicyCodecs.STRINGS.read(in),
                  PolicyCodecs.MAYBE_INT.read(in),
                  PolicyCodecs.STRINGS.read(in)));

  private static final Codec<Problem.Stage> STAGE = Codec.constant(Problem.Stage.values());
  private static final Codec<Problem.Severity> SEVERITY = Codec.constant(Problem.Severity.values());

  static final Codec<Problem> PROBLEM =
      Codec.of(
          (p, out) -> {
            STAGE.write(p.stage(), out);
            SEVERITY.write(p.level(), out);
            out.writeString(p.source());
            out.writeString(p.message());
          },
          in -> new Problem(STAGE.read(in), SEVERITY.read(in), in.readString(), in.readString()));

  private TextCodecs() {}

  private static void writeBlock(TextBlock block, DataOutput out) throws IOException {
    out.writeByte(
        (byte)
            switch (block) {
              case TextBlock.Heading _ -> 'h';
              case TextBlock.Paragraph _ -> 'p';
              case TextBlock.Item _ -> 'i';
              case TextBlock.Table _ -> 't';
            });
    PolicyCodecs.SPAN.write(block.span(), out);
    ZONE.write(block.zone(), out);
    switch (block) {
      case TextBlock.Heading heading -> {
        out.writeVInt(heading.depth());
        out.writeString(heading.anchor());
      }
      case TextBlock.Paragraph _ -> {}
      case TextBlock.Item item -> out.writeVInt(item.depth());
      case TextBlock.Table table -> {
        MAYBE_SPAN.write(table.caption(), out);
        ROWS.write(table.rows(), out);
      }
    }
  }

  private static TextBlock readBlock(DataInput in) throws IOException {
    char kind = (char) in.readByte();
    Span span = PolicyCodecs.SPAN.read(in);
    TextBlock.Zone zone = ZONE.read(in);
    return switch (kind) {
      case 'h' -> new TextBlock.Heading(span, zone, in.readVInt(), in.readString());
      case 'p' -> new TextBlock.Paragraph(span, zone);
      case 'i' -> new TextBlock.Item(span, zone, in.readVInt());
      case 't' -> new TextBlock.Table(span, zone, MAYBE_SPAN.read(in), ROWS.read(in));
      default -> throw new IOException("no such block: " + kind);
    };
  }
}
