package vn.caunoi.web;

import java.util.List;
import java.util.Optional;

/** A block of a document's text, ready for the page. */
public sealed interface Block {

  /** A stretch of text: plain, or a link; a line may end behind it. */
  record Run(String text, Optional<Cite> cite, boolean lineEnds) {}

  /**
   * A heading.
   *
   * @param level 3 to 6, never more than one below the heading before it
   * @param plain its words, shortened where they are many, for the outline and for the name of its
   *     address
   * @param similar address of what others provide on its matter
   * @param sentence whether it is no title but a numbered sentence, set as text
   */
  record Heading(
      int level, String anchor, List<Run> runs, String plain, String similar, boolean sentence)
      implements Block {}

  /** A paragraph; the title's own is set apart. */
  record Paragraph(List<Run> runs, boolean title) implements Block {}

  /** A list. */
  record Items(List<Item> items) implements Block {}

  /**
   * An item, with the list inside it.
   *
   * @param marked whether its own text begins with a dash, a letter or a number
   */
  record Item(List<Run> runs, List<Item> below, boolean marked) {}

  /** The letterhead, line by line. */
  record Letterhead(List<List<Run>> lines) implements Block {}

  /** Recipients and signing block, side by side. */
  record Signed(List<List<Run>> recipients, List<List<Run>> signature) implements Block {}

  /**
   * A table.
   *
   * @param stack whether it becomes a list of records where there is little room
   * @param columns the columns' headings, empty where it has none
   */
  record Table(
      List<Run> caption,
      List<List<Cell>> head,
      List<List<Cell>> body,
      List<String> columns,
      boolean stack)
      implements Block {}

  /** A cell: running text or a list. */
  record Cell(List<Run> runs, List<List<Run>> items, int columns, String heading) {}

  /** Why the links of the block before it are what they are. */
  record Why(List<Reason> reasons) implements Block {}

  /**
   * Why a citation leads where it does.
   *
   * @param text of the rule, in Vietnamese
   * @param repairs what had to be mended to read it
   * @param candidates where it may lead, when there are several
   */
  record Reason(String printed, String text, List<String> repairs, List<Cite> candidates) {}
}
