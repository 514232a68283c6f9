package vn.caunoi.searching;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SynonymsTest {
  @ParameterizedTest(name = "{0} is also {1}: {2}")
  @CsvFileSource(resources = "/tables/synonyms.tsv", delimiter = '\t', numLinesToSkip = 1)
  void findsOtherWordsForTheSame(String input, String expected, String why) {
    List<Syllable> words = Syllable.of(input);
    String found =
        IntStream.range(0, words.size())
            .boxed()
            .flatMap(i -> Synonyms.all().at(i, words).stream())
            .flatMap(member -> member.others().stream())
            .map(other -> other.stream().map(Syllable::term).collect(joining(" ")))
            .collect(joining(", "));
    assertEquals(Optional.ofNullable(expected).orElse(""), found, why);
  }
}
