package vn.caunoi.policy;

/** A relation between two documents, stored once and labelled from both ends (quan hệ). */
public enum RelationType {
  IMPLEMENTS("thực hiện", "được thực hiện bởi"),
  BASED_ON("căn cứ", "là căn cứ của"),
  ISSUED_WITH("được ban hành kèm theo", "ban hành kèm theo"),
  CITES("dẫn chiếu", "được dẫn chiếu bởi"),
  GUIDES("quy định chi tiết, hướng dẫn", "được quy định chi tiết, hướng dẫn bởi"),
  AMENDS("sửa đổi, bổ sung", "được sửa đổi, bổ sung bởi"),
  REPLACES("thay thế", "được thay thế bởi"),
  REPEALS("bãi bỏ", "bị bãi bỏ bởi"),
  CONSOLIDATES("hợp nhất", "được hợp nhất trong"),
  RATIFIES("phê chuẩn", "được phê chuẩn bởi"),
  FOLLOWS("kế tiếp", "được kế tiếp bởi"),
  REPORTS_ON("đưa tin", "được đưa tin bởi");

  private final String verb;
  private final String reverseVerb;

  RelationType(String verb, String reverseVerb) {
    this.verb = verb;
    this.reverseVerb = reverseVerb;
  }

  /** The label read from the document that acts: A <i>thực hiện</i> B. */
  public String verb() {
    return verb;
  }

  /** The label read from the other end: B <i>được thực hiện bởi</i> A. */
  public String reverseVerb() {
    return reverseVerb;
  }
}
