package vn.caunoi.searching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class QueryParserTest {
  @ParameterizedTest
  @CsvFileSource(
      resources = "/tables/query-forms.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001',
      numLinesToSkip = 1,
      encoding = "UTF-8")
  void takesAQueryApart(String input, String expected, String why) {
    ParsedQuery query = QueryParser.parse(input);
    List<String> operators =
        query.operators().stream().map(o -> o.name().word() + "=" + o.value()).toList();
    assertEquals(
        expected,
        query.words() + "|" + query.phrases() + "|" + query.excluded() + "|" + operators,
        why);
  }

  @Test
  void cutsWhatIsTooLongAndSaysSo() {
    ParsedQuery query = QueryParser.parse("a".repeat(1000));
    assertEquals(QueryParser.LONGEST, query.words().length());
    assertEquals(1, query.notes().size());
  }

  @Test
  void saysThatAQuotationWasLeftOpen() {
    assertTrue(QueryParser.parse("\"xe lăn").notes().getFirst().contains("ngoặc"));
  }
}
