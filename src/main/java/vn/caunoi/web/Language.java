package vn.caunoi.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of the interface: Vietnamese first, English second. */
public enum Language {
  VIETNAMESE("vi"),
  ENGLISH("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public Locale locale() {
    return Locale.of(code);
  }

  /** The one that a reader can switch to. */
  public Language other() {
    return this == VIETNAMESE ? ENGLISH : VIETNAMESE;
  }

  public static Optional<Language> ofCode(String code) {
    return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
  }
}
