package vn.caunoi.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.Province;

/** The public addresses, made in one place. */
final class Addresses {
  static final String NUMBER = "/so/";

  /** Lists as files. */
  static final String FILES = "/tai-ve/";

  /** Lists as feeds. */
  static final String FEEDS = "/nguon-tin/";

  /** Citations as files. */
  static final String CITATIONS = "/trich-dan/";

  /** The parameter that names the map: before July 2025 or today. */
  static final String ERA = "moc";

  static final String BEFORE = "2025-06-30";

  private Addresses() {}

  /** The page of a number; its slash stands as it is. */
  static String number(DocumentNumber number) {
    return NUMBER + encoded(number.print()).replace("%2F", "/");
  }

  static String province(Province province) {
    return Section.PROVINCES.path() + "/" + province.slug() + era(province.era());
  }

  static String provinces(Province.Era era) {
    return Section.PROVINCES.path() + era(era);
  }

  /** The address of an original, where it is one that a browser may open. */
  static Optional<String> outside(Optional<String> address) {
    return address.filter(a -> a.startsWith("https://") || a.startsWith("http://"));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** A path as people read it; one that cannot be decoded stays as it is. */
  static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  private static String era(Province.Era era) {
    return era == Province.Era.TODAY ? "" : "?" + ERA + "=" + BEFORE;
  }
}
