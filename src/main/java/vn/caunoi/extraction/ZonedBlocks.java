package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import vn.caunoi.policy.TextBlock;
import vn.caunoi.policy.TextBlock.Zone;

/** Gives the blocks of the read text their zones. */
final class ZonedBlocks {
  private ZonedBlocks() {}

  static List<TextBlock> of(Page page) {
    List<TextBlock> blocks = page.read().text().blocks();
    List<Zone> zones = Zones.ofBlocks(page.read().text(), page.lines(), page.zones());
    List<TextBlock> out = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      out.add(zoned(blocks.get(i), zones.get(i)));
    }
    return List.copyOf(out);
  }

  static TextBlock zoned(TextBlock block, Zone zone) {
    return switch (block) {
      case TextBlock.Heading h -> new TextBlock.Heading(h.span(), zone, h.depth(), h.anchor());
      case TextBlock.Paragraph p -> new TextBlock.Paragraph(p.span(), zone);
      case TextBlock.Item i -> new TextBlock.Item(i.span(), zone, i.depth());
      case TextBlock.Table t -> new TextBlock.Table(t.span(), zone, t.caption(), t.rows());
    };
  }
}
