package vn.caunoi.policy;

import java.util.Arrays;
import java.util.Optional;

/** The registry of numbers that a document belongs to (hệ thống văn bản). */
public enum DocumentSystem {
  /** State papers (văn bản nhà nước), numbered {@code 753/QĐ-TTg}, from 1 again every year. */
  STATE("nha-nuoc", "Nhà nước"),
  /**
   * Party papers (văn bản của Đảng), numbered {@code 39-CT/TW}, from 1 again every congress term.
   */
  PARTY("dang", "Đảng"),
  /** Treaties and conventions (điều ước quốc tế). */
  INTERNATIONAL("quoc-te", "Quốc tế"),
  /** Standards and technical regulations (tiêu chuẩn, quy chuẩn), {@code QCVN 10:2024/BXD}. */
  STANDARD("tieu-chuan", "Tiêu chuẩn"),
  /** Papers of associations and other organisations (tổ chức). */
  ORGANISATION("to-chuc", "Tổ chức"),
  /** Press and portal articles (báo chí). */
  PRESS("bao-chi", "Báo chí");

  private final String slug;
  private final String vietnamese;

  DocumentSystem(String slug, String vietnamese) {
    this.slug = slug;
    this.vietnamese = vietnamese;
  }

  /** The segment that names this system in a permanent address. */
  public String slug() {
    return slug;
  }

  public String vietnamese() {
    return vietnamese;
  }

  public static Optional<DocumentSystem> ofSlug(String slug) {
    return Arrays.stream(values()).filter(s -> s.slug.equals(slug)).findFirst();
  }
}
