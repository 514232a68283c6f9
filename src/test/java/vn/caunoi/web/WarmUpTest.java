package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "fake.library", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
class WarmUpTest {
  private final EmbeddedServer server;

  WarmUpTest(EmbeddedServer server) {
    this.server = server;
  }

  @Test
  void asksForThePagesThatTheFirstPageLeadsTo() {
    int once = new WarmUp(server.getURI(), Duration.ofMinutes(1)).all(1);
    assertTrue(once > 10, () -> once + " pages");
    assertEquals(2 * once, new WarmUp(server.getURI(), Duration.ofMinutes(1)).all(2));
  }

  @Test
  void endsWhenItsTimeIsUp() {
    assertEquals(0, new WarmUp(server.getURI(), Duration.ZERO).all(1_000));
  }

  @Test
  void letsAServerThatDoesNotAnswerBe() {
    URI nobody = URI.create("http://localhost:1");
    assertEquals(0, new WarmUp(nobody, Duration.ofMinutes(1)).all(1));
  }
}
