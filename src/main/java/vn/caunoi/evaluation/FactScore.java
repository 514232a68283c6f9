package vn.caunoi.evaluation;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.examining.Examined;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;
import vn.caunoi.policy.Reference;

/** Compares what a document was found to say of itself with its annotation, field by field. */
final class FactScore {
  private FactScore() {}

  static void add(Gold gold, Examined.Finding finding, Tally tally) {
    Map<String, Optional<String>> found = facts(finding.facts());
    for (String key : Gold.FACTS) {
      Optional<String> wanted = Optional.ofNullable(gold.facts().get(key));
      Optional<String> got = found.getOrDefault(key, Optional.empty());
      boolean right = wanted.map(w -> comparable(key, w)).equals(got.map(g -> comparable(key, g)));
      boolean present = wanted.isPresent();
      tally.count(
          "field/" + key,
          present ? Tally.ACCURACY : Tally.FALSE_FILL,
          present ? right : got.isPresent());
      if (!right) {
        tally.miss(
            gold.name(),
            "field/" + key,
            "wanted " + wanted.orElse("nothing") + ", got " + got.orElse("nothing"));
      }
    }
  }

  private static Map<String, Optional<String>> facts(Metadata facts) {
    Reference self = facts.self();
    boolean news = self.type().equals(Optional.of(DocumentType.NEWS));
    Map<String, Optional<String>> out = new LinkedHashMap<>();
    out.put("type", self.type().map(DocumentType::vietnamese));
    out.put("number", self.number().map(DocumentNumber::print));
    out.put("number_symbol", facts.symbol());
    out.put("issuer", self.issuer().map(IssuingBody::name));
    out.put("issued", news ? Optional.empty() : self.date().map(PolicyDate::iso));
    out.put("level", facts.level().map(Level::code));
    out.put("province", facts.place().province());
    out.put("district", facts.place().district());
    out.put("published", facts.appeared());
    out.put("outlet", facts.outlet());
    out.put("title", self.title());
    return out;
  }

  /**
   * What two names of one thing have in common: a province by any of its names, an outlet without
   * the word for its edition, a people's committee and its chairman, who keep one registry.
   */
  private static String comparable(String key, String value) {
    String text = comparable(value);
    return switch (key) {
      case "province" ->
          Provinces.all()
              .find(value, Province.Era.BEFORE_JULY_2025)
              .map(p -> comparable(p.name()))
              .orElse(text);
      case "outlet" ->
          text.replaceFirst(" (điện tử|online)$", "").replace("ttđt", "thông tin điện tử");
      case "issuer" -> text.replaceFirst("^chủ tịch (?=(ubnd|ủy ban nhân dân) )", "");
      default -> text;
    };
  }

  /** Case, line breaks, the form of marks and an opening "V/v" do not count. */
  private static String comparable(String value) {
    return Normalizer.normalize(value, Normalizer.Form.NFC)
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(v/v|về việc|về) ", "");
  }
}
