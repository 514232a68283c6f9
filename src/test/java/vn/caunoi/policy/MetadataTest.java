package vn.caunoi.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetadataTest {
  @Test
  void tellsWhenAnArticleAppearedToTheMinute() {
    Metadata article =
        published(
            Reference.NOTHING.withType(Optional.of(DocumentType.NEWS)),
            LocalDateTime.of(2026, 1, 20, 10, 31, 7));
    assertEquals(Optional.of("2026-01-20T10:31"), article.appeared());
  }

  @Test
  void tellsItOfArticlesOnly() {
    Metadata plan = published(Reference.NOTHING, LocalDateTime.of(2026, 1, 20, 10, 31));
    assertEquals(Optional.empty(), plan.appeared());
  }

  private static Metadata published(Reference self, LocalDateTime time) {
    return new Metadata(
        self,
        Optional.empty(),
        Place.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        Optional.of(time));
  }
}
