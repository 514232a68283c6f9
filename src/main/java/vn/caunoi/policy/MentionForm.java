package vn.caunoi.policy;

/** How a mention names its document. */
public enum MentionForm {
  /** Number, with type, date or issuer: {@code Quyết định số 753/QĐ-TTg ngày 03/6/2020}. */
  FULL("số, ký hiệu in đủ"),
  /** Number only, or type and serial of one that stands in full elsewhere: {@code Chỉ thị 39}. */
  SHORT("viết gọn"),
  /**
   * Type, serial and body, from which the number follows: {@code Chỉ thị 17 của UBND Thành phố}.
   */
  COMPOSED("ghép từ loại, số thứ tự, năm hoặc cơ quan"),
  /** Known by a name: {@code Luật Người khuyết tật}, {@code CRPD}, {@code Đề án 1019}. */
  NAME("gọi theo tên"),
  /** By the words of a title: {@code về tăng cường sự lãnh đạo của Đảng đối với công tác NKT}. */
  TITLE("gọi theo trích yếu"),
  /** By a pointing word: {@code Kế hoạch này}, {@code Chỉ thị nêu trên}. */
  BACK_REFERENCE("chỉ lại dẫn chiếu trước");

  private final String vietnamese;

  MentionForm(String vietnamese) {
    this.vietnamese = vietnamese;
  }

  /** How the document is named, in words for a reader. */
  public String vietnamese() {
    return vietnamese;
  }
}
