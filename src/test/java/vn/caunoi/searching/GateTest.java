package vn.caunoi.searching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import vn.caunoi.library.BusyException;

class GateTest {
  @Test
  void refusesWhoeverWaitsTooLongAndLetsTheNextIn() throws Exception {
    Gate gate = new Gate(1, 10, 20);
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch leave = new CountDownLatch(1);
    CompletableFuture<String> first =
        CompletableFuture.supplyAsync(() -> hold(gate, inside, leave));
    inside.await();
    assertThrows(BusyException.class, () -> gate.pass(() -> "second"));
    leave.countDown();
    assertEquals("first", first.get());
    assertEquals("third", gate.pass(() -> "third"));
  }

  @Test
  void refusesAtOnceWhereNobodyMayWait() throws IOException {
    Gate gate = new Gate(1, 0, 60_000);
    String inside =
        gate.pass(() -> {
          assertThrows(BusyException.class, () -> gate.pass(() -> "nobody"));
          return "first";
        });
    assertEquals("first", inside);
  }

  @Test
  void letsTheNextInAfterAFailure() throws Exception {
    Gate gate = new Gate(1, 1, 20);
    assertThrows(
        IOException.class,
        () ->
            gate.pass(() -> {
              throw new IOException("broken");
            }));
    assertEquals("next", gate.pass(() -> "next"));
  }

  private static String hold(Gate gate, CountDownLatch inside, CountDownLatch leave) {
    try {
      return gate.pass(() -> {
        inside.countDown();
        try {
          leave.await();
        } catch (InterruptedException e) {
          throw new IOException(e);
        }
        return "first";
      });
    } catch (IOException e) {
      return "failed";
    }
  }
}
