package vn.caunoi.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.Mention;
import vn.caunoi.policy.RelationType;

class ClaimReaderTest {

  @TestFactory
  Stream<DynamicTest> claimsWhatTheWordsSay() {
    return Texts.table("claims.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row.why(), () -> check(row)));
  }

  private static void check(Texts.Row row) {
    Set<String> expected =
        Arrays.stream(row.expected().split(";", -1))
            .map(String::strip)
            .filter(s -> !s.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    boolean cites = row.expected().contains("CITES");
    ExtractedDocument document = Texts.extract(row.input());
    Set<String> actual =
        document.claims().stream()
            .filter(c -> cites || c.type() != RelationType.CITES)
            .map(c -> shown(document, c))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, actual, row.why());
  }

  static String shown(ExtractedDocument document, Claim claim) {
    String subject =
        claim.subject().isPresent()
            ? name(document.mentions().get(claim.subject().getAsInt())) + ">"
            : "";
    String target = name(document.mentions().get(claim.target()));
    return subject + claim.type() + (claim.reversed() ? "<" : "") + " " + target;
  }

  private static String name(Mention mention) {
    return mention.reference().number().map(DocumentNumber::print).orElse(mention.printed());
  }
}
