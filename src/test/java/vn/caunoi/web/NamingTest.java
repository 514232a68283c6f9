package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Place;
import vn.caunoi.policy.Reference;

class NamingTest {
  private final Naming naming =
      new Naming(new Visit(Language.VIETNAMESE, false, "/", "", "http://localhost"));

  @Test
  void tellsAnArticleByItsOutletOrElseItsHeadline() {
    assertEquals("Báo Ví dụ", naming.brief(article("Báo Ví dụ", "Mở thêm lớp học nghề")));
    assertEquals("Mở thêm lớp học nghề", naming.brief(article("", "Mở thêm lớp học nghề")));
    assertEquals("Tin, không rõ nơi đăng", naming.brief(article("", "")));
  }

  @Test
  void saysOfAnArticleThatItsOutletIsUnknownAndOfAPaperItsIssuer() {
    assertEquals("không rõ nơi đăng, không rõ ngày", naming.small(article("", "")));
    Metadata plan = facts(DocumentType.PLAN, "", "");
    assertEquals("không rõ cơ quan ban hành, không rõ ngày", naming.small(plan));
  }

  private static Metadata article(String outlet, String title) {
    return facts(DocumentType.NEWS, outlet, title);
  }

  private static Metadata facts(DocumentType type, String outlet, String title) {
    return new Metadata(
        Reference.NOTHING.withType(Optional.of(type)).withTitle(known(title)),
        Optional.empty(),
        Place.UNKNOWN,
        Optional.empty(),
        known(outlet),
        Optional.empty());
  }

  private static Optional<String> known(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }
}
