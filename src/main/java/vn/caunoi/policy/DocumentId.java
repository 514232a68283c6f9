package vn.caunoi.policy;

import java.util.List;
import java.util.Optional;

/**
 * The permanent identity of a document, which is its address: {@code
 * /van-ban/{system}/{issuer}/{date}/{name}}.
 *
 * @param system state, Party, …
 * @param issuer registry and place, or {@code khong-ro-co-quan}
 * @param date ISO day, month or year, or {@code khong-ro-ngay}
 * @param name slug of the number, or of the title where the number is unknown
 */
public record DocumentId(DocumentSystem system, Slug issuer, String date, Slug name)
    implements Comparable<DocumentId> {
  public static final String PREFIX = "/van-ban/";
  public static final String UNKNOWN_DATE = "khong-ro-ngay";
  public static final String UNKNOWN_ISSUER = "khong-ro-co-quan";

  public DocumentId {
    if (!date.equals(UNKNOWN_DATE) && PolicyDate.parse(date).isEmpty()) {
      throw new IllegalArgumentException("not a date: " + date);
    }
  }

  /** The address: {@code /van-ban/dang/ban-bi-thu/2019-11-01/39-ct-tw}. */
  public String path() {
    return PREFIX + key();
  }

  /** The address without its prefix, as it is stored and passed to the API. */
  public String key() {
    return system.slug() + "/" + issuer + "/" + date + "/" + name;
  }

  /** Reads what {@link #path} or {@link #key} printed. */
  public static Optional<DocumentId> parse(String text) {
    String key = text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text;
    List<String> parts = List.of(key.split("/", -1));
    if (parts.size() != 4 || !Slug.isSlug(parts.get(1)) || !Slug.isSlug(parts.get(3))) {
      return Optional.empty();
    }
    boolean dated = parts.get(2).equals(UNKNOWN_DATE) || PolicyDate.parse(parts.get(2)).isPresent();
    return dated
        ? DocumentSystem.ofSlug(parts.get(0))
            .map(s ->
                new DocumentId(s, new Slug(parts.get(1)), parts.get(2), new Slug(parts.get(3))))
        : Optional.empty();
  }

  @Override
  public int compareTo(DocumentId other) {
    return key().compareTo(other.key());
  }

  @Override
  public String toString() {
    return path();
  }
}
