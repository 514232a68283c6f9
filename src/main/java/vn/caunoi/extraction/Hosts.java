package vn.caunoi.extraction;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;
import vn.caunoi.policy.Slug;
import vn.caunoi.reading.Declared;

/**
 * What the name of a page's host tells (tên miền): whose site it is, and of which province.
 *
 * <table>
 *   <caption>Hosts</caption>
 *   <tr><td>{@code baokontum.com.vn}</td><td>Báo Kon Tum</td></tr>
 *   <tr><td>{@code laocaitv.vn}, {@code truyenhinhlaocai.vn}</td><td>Truyền hình Lào Cai</td></tr>
 *   <tr><td>{@code phuyen.gov.vn}</td><td>Cổng thông tin điện tử tỉnh Phú Yên</td></tr>
 *   <tr><td>{@code budop.binhphuoc.gov.vn}</td><td>a site in the province of Bình Phước</td></tr>
 * </table>
 */
final class Hosts {
  private static final List<String> ADDRESSES =
      List.of("canonical", "og:url", "DC.source", "twitter:url", "url");
  private static final Map<String, Province> PROVINCES = new HashMap<>();

  static {
    Stream.concat(Provinces.all().before().stream(), Provinces.all().today().stream())
        .forEach(p -> {
          String key = Slug.of(p.name()).value().replace("-", "");
          PROVINCES.putIfAbsent(key, p);
          PROVINCES.putIfAbsent(key.replaceFirst("^(tp|thanhpho)", ""), p);
        });
  }

  private Hosts() {}

  /** The host of the address that the page gives as its own, without {@code www.}. */
  static Optional<String> of(Declared declared) {
    return ADDRESSES.stream()
        .flatMap(a -> Optional.ofNullable(declared.metadata().get(a)).stream())
        .flatMap(a -> host(a).stream())
        .findFirst();
  }

  private static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(new URI(address.strip()).getHost())
          .map(h -> h.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The outlet whose site it is. */
  static Optional<String> outlet(String host) {
    List<String> labels = List.of(host.split("\\.", -1));
    List<String> domains = new ArrayList<>();
    for (int i = 0; i + 1 < labels.size(); i++) {
      domains.add(String.join(".", labels.subList(i, labels.size())));
    }
    return domains.stream()
        .flatMap(d -> Outlets.name(d).stream())
        .findFirst()
        .or(() -> labels.stream().flatMap(l -> press(l).stream()).findFirst())
        .or(() -> portal(labels));
  }

  /** The newspaper whose host's name is printed with a capital: {@code Baohoabinh.com.vn}. */
  static Optional<String> newspaper(String mark) {
    return mark.startsWith("Bao")
        ? press(mark.toLowerCase(Locale.ROOT).replaceFirst("\\..*", ""))
        : Optional.empty();
  }

  private static Optional<String> press(String label) {
    if (label.startsWith("bao")) {
      return province(label.substring("bao".length())).map(p -> "Báo " + p.name());
    }
    String place =
        label.startsWith("truyenhinh")
            ? label.substring("truyenhinh".length())
            : label.endsWith("tv") ? label.substring(0, label.length() - 2) : "";
    return province(place).map(p -> "Truyền hình " + p.name());
  }

  private static Optional<String> portal(List<String> labels) {
    return labels.size() == 3 && official(labels)
        ? province(labels.getFirst())
            .map(p ->
                "Cổng thông tin điện tử %s %s"
                    .formatted(p.kind(), p.name().replaceFirst("^TP\\. ", "")))
        : Optional.empty();
  }

  private static boolean official(List<String> labels) {
    return String.join(".", labels).endsWith(".gov.vn");
  }

  /** The province that an official host or a newspaper's names. */
  static Optional<String> province(Declared declared) {
    return of(declared)
        .flatMap(h -> {
          List<String> labels = List.of(h.split("\\.", -1));
          Optional<Province> own =
              official(labels) && labels.size() > 2
                  ? province(labels.get(labels.size() - 3))
                  : labels.stream()
                      .filter(l -> l.startsWith("bao"))
                      .flatMap(l -> province(l.substring("bao".length())).stream())
                      .findFirst();
          return own.map(Province::name);
        });
  }

  private static Optional<Province> province(String label) {
    return Optional.ofNullable(PROVINCES.get(label.replace("-", "")));
  }
}
