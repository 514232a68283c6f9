package vn.caunoi.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Work on all cores. */
class InOrderTest {

  @Test
  void handsOverInTheOrderOfTheWork() throws IOException {
    List<Integer> taken = new ArrayList<>();
    try (InOrder<Integer> work = new InOrder<>(taken::add)) {
      for (int i = 0; i < 500; i++) {
        int each = i;
        work.start(
            () -> {
              Thread.sleep(each % 7 == 0 ? 2 : 0);
              return each;
            },
            1);
      }
      work.finish();
    }
    assertEquals(IntStream.range(0, 500).boxed().toList(), taken);
  }

  @Test
  void neverHasMuchUnderWay() throws IOException {
    AtomicInteger made = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    List<Integer> ahead = new ArrayList<>();
    try (InOrder<Integer> work =
        new InOrder<>(_ -> ahead.add(made.get() - taken.incrementAndGet()))) {
      for (int i = 0; i < 100; i++) {
        work.start(made::incrementAndGet, 10L << 20);
      }
      work.finish();
    }
    assertTrue(ahead.stream().allMatch(n -> n <= 1), ahead.toString());
  }

  @Test
  void tellsOfWorkThatFails() throws IOException {
    try (InOrder<Integer> work = new InOrder<>(_ -> {})) {
      work.start(
          () -> {
            throw new IllegalStateException("broken");
          },
          1);
      IOException failure = assertThrows(IOException.class, work::finish);
      assertInstanceOf(IllegalStateException.class, failure.getCause());
    }
  }
}
