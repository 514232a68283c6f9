package vn.caunoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OffsetMapTest {

  @Test
  void leavesAnUnchangedTextWhereItIs() {
    OffsetMap map = OffsetMap.identity(3);
    assertEquals(2, map.origin(2));
    assertEquals(3, map.originEnd(3));
    assertEquals(3, map.origin(3));
  }

  @Test
  void mapsACharacterToTheStretchItStandsFor() {
    OffsetMap.Builder builder = new OffsetMap.Builder(0);
    builder.append('a', 0).append('/', 1, 9).append('b', 9);
    OffsetMap map = builder.map(10);
    assertEquals(1, map.origin(1));
    assertEquals(9, map.originEnd(2));
    assertEquals(10, map.originEnd(3));
    assertEquals(1, map.originEnd(1));
  }

  @Test
  void mapsAnInsertedCharacterToNothing() {
    OffsetMap map = new OffsetMap.Builder(4).append('a', 0).append(' ', 1, 1).append('b', 1).map(2);
    assertEquals(1, map.originEnd(2));
    assertEquals(2, map.originEnd(3));
  }

  @Test
  void followsTwoChangesBackToTheSource() {
    OffsetMap first = new OffsetMap.Builder(2).append('/', 2, 8).append('x', 8).map(9);
    OffsetMap second =
        new OffsetMap.Builder(3).append(' ', 0, 0).append('/', 0).append('x', 1).map(2);
    OffsetMap both = second.after(first);
    assertEquals(2, both.origin(1));
    assertEquals(8, both.originEnd(2));
    assertEquals(9, both.originEnd(3));
    assertEquals(2, both.originEnd(1));
  }
}
