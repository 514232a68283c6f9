package vn.caunoi.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;
import vn.caunoi.policy.Slug;

/**
 * Reads a paper's own number off the address of its page: {@code
 * …/quyet-dinh-665-qd-ubnd-nam-2021-…}. Only when the type word, a serial and a symbol of that type
 * open the last part of the address.
 */
final class AddressNumber {
  private static final List<String> ISSUERS =
      List.of("UBND", "HĐND", "TTg", "CP", "BYT", "BLĐTBXH");

  private AddressNumber() {}

  static Optional<Reference> read(String address, Optional<DocumentType> type) {
    List<String> words = words(address);
    return type.flatMap(t -> {
      List<String> word = List.of(t.slug().split("-", -1));
      int at = word.size();
      boolean opens = words.size() > at + 2 && words.subList(0, at).equals(word);
      boolean serial = opens && digits(words.get(at)) && words.get(at).length() <= 5;
      return serial ? numbered(t, words, at) : Optional.empty();
    });
  }

  private static Optional<Reference> numbered(DocumentType type, List<String> words, int at) {
    boolean code = Slug.of(type.stateCode()).value().equals(words.get(at + 1));
    boolean dated = words.size() > at + 4 && words.get(at + 3).equals("nam");
    Optional<PolicyDate> year = dated ? PolicyDate.parse(words.get(at + 4)) : Optional.empty();
    return ISSUERS.stream()
        .filter(i -> code && Slug.of(i).value().equals(words.get(at + 2)))
        .findFirst()
        .flatMap(i -> DocumentNumber.parse(words.get(at) + "/" + type.stateCode() + "-" + i))
        .map(n -> Reference.NOTHING.withType(Optional.of(type)).withNumber(n).withDate(year));
  }

  /** The words of the last part of the address, without its extension. */
  private static List<String> words(String address) {
    String path = address.split("[?#]", 2)[0];
    String last = path.substring(path.lastIndexOf('/') + 1);
    int dot = last.indexOf('.');
    String slug = dot < 0 ? last : last.substring(0, dot);
    return List.of(slug.toLowerCase(Locale.ROOT).split("-", -1));
  }

  private static boolean digits(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }
}
