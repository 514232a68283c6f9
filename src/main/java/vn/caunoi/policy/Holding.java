package vn.caunoi.policy;

/** How much of a document lies in the corpus (mức lưu giữ). */
public enum Holding {
  /** The text itself (toàn văn). */
  FULL_TEXT,
  /** A catalogue record: facts and our own summary, text not held (bản ghi). */
  CATALOGUE,
  /** Known only because others cite it (chỉ biết qua dẫn chiếu). */
  CITED_ONLY;

  public String code() {
    return switch (this) {
      case FULL_TEXT -> "full-text";
      case CATALOGUE -> "catalogue";
      case CITED_ONLY -> "cited-only";
    };
  }
}
