package vn.caunoi.corpus;

import java.util.Locale;

/** What a source file claims to be, by its extension alone. */
public enum MediaKind {
  /** {@code .html}, {@code .htm}, {@code .xhtml}. */
  HTML,
  /** {@code .txt}, in UTF-8. */
  TEXT,
  /** Anything else; reading says what it makes of it. */
  OTHER;

  /** The kind of a file of this name or path, whatever its case. */
  public static MediaKind ofName(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (extension) {
      case "html", "htm", "xhtml" -> HTML;
      case "txt" -> TEXT;
      default -> OTHER;
    };
  }
}
