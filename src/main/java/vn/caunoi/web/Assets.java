package vn.caunoi.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** The site's own files, each at an address that changes with its content. */
@Singleton
final class Assets {
  static final String PREFIX = "/tep/";
  static final String OPEN_SEARCH = "/opensearch.xml";
  private static final int HASH_LENGTH = 12;

  private final Asset stylesheet = read("cau-noi.css", "text/css; charset=utf-8");
  private final Asset icon = read("cau-noi.svg", "image/svg+xml");

  Asset stylesheet() {
    return stylesheet;
  }

  Asset icon() {
    return icon;
  }

  List<Asset> all() {
    return List.of(stylesheet, icon);
  }

  private static Asset read(String name, String type) {
    try (InputStream in =
        Objects.requireNonNull(Assets.class.getResourceAsStream("static/" + name), name)) {
      byte[] content = in.readAllBytes();
      return new Asset(PREFIX + hash(content) + "/" + name, type, content);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  private static String hash(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** One file. */
  @SuppressWarnings("ArrayRecordComponent")
  record Asset(String address, String mediaType, byte[] content) {}
}
