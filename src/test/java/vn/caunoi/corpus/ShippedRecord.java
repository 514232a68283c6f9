package vn.caunoi.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import vn.caunoi.policy.Bodies;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.PolicyDate;

/** A file of the shipped corpus with what it declares. */
record ShippedRecord(String path, Document html, List<String> faults, Map<String, String> metas) {

  static ShippedRecord read(SourceFile file) {
    try {
      Parser parser = Parser.htmlParser().setTrackErrors(10);
      String text = new String(file.bytes(), StandardCharsets.UTF_8);
      Document html = parser.parseInput(text, "");
      Map<String, String> metas = new LinkedHashMap<>();
      html.select("meta[name]")
          .forEach(m -> metas.merge(m.attr("name"), m.attr("content"), String::concat));
      List<String> faults = parser.getErrors().stream().map(Object::toString).toList();
      return new ShippedRecord(file.path(), html, faults, metas);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<String> meta(String name) {
    return Optional.ofNullable(metas.get(name));
  }

  String type() {
    return meta("DC.type").orElse("");
  }

  boolean isNews() {
    return type().equals("Tin tức");
  }

  Optional<DocumentNumber> number() {
    return meta("DC.identifier").flatMap(DocumentNumber::parse);
  }

  Optional<IssuingBody> issuer() {
    return meta("DC.creator").flatMap(Bodies::read);
  }

  Optional<PolicyDate> date() {
    return meta("DC.date.issued").flatMap(PolicyDate::parse);
  }

  /** The title as it compares: letters and digits only, lower case. */
  String titleKey() {
    return meta("DC.title")
        .orElse(path)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  List<Element> relations() {
    return html.select(".relations li");
  }

  /** Whether the other can be the same document, as the domain rules say. */
  boolean sameAs(ShippedRecord other) {
    return type().equals(other.type())
        && sameIssuer(other)
        && agree(date(), other.date(), PolicyDate::compatibleWith).orElse(true)
        && agree(number(), other.number(), (a, b) -> a.key().equals(b.key()))
            .orElseGet(() -> titleKey().equals(other.titleKey()));
  }

  private boolean sameIssuer(ShippedRecord other) {
    return agree(issuer(), other.issuer(), IssuingBody::compatibleWith)
        .orElseGet(() -> meta("DC.creator").equals(other.meta("DC.creator")));
  }

  /** Whether both agree; nothing where one of them is not known. */
  private static <T> Optional<Boolean> agree(Optional<T> a, Optional<T> b, BiPredicate<T, T> same) {
    return a.flatMap(x -> b.map(y -> same.test(x, y)));
  }

  @Override
  public String toString() {
    return path;
  }
}
