package vn.caunoi.policy;

import java.util.Arrays;

/** What had to be mended to read a damaged number (sửa lỗi số, ký hiệu). */
public enum Repair {
  /** Slash and dash swapped or lost: {@code 329/KH-TU}, {@code 5556/QĐBYT}. */
  SEPARATORS("dấu phân cách"),
  /** A letter misprinted or without its mark: {@code OĐ}, {@code QD}, {@code TƯ}. */
  LETTERS("chữ cái"),
  /** Small letters raised: {@code QĐ-TTG}. */
  CAPITALS("chữ hoa"),
  /** The issuer's symbol misprinted: {@code UBQGKKT}. */
  ISSUER("ký hiệu cơ quan"),
  /** A space inside a symbol: {@code UBQG NKT}. */
  SPACES("khoảng trắng"),
  /** Broken over lines. */
  LINE_BREAK("ngắt dòng"),
  /** The next word printed without a space: {@code TTgngày}. */
  GLUED("dính chữ");

  private final String vietnamese;

  Repair(String vietnamese) {
    this.vietnamese = vietnamese;
  }

  /** What was mended, in words for a reader. */
  public String vietnamese() {
    return vietnamese;
  }

  /** What a code in data stands for, in words for a reader. */
  public static String vietnamese(String code) {
    return Arrays.stream(values())
        .filter(r -> r.code().equals(code))
        .findFirst()
        .map(r -> r.vietnamese)
        .orElse(code);
  }

  /** The name in data: {@code separators}, {@code line-break}. */
  public String code() {
    return Slug.of(name()).value();
  }
}
