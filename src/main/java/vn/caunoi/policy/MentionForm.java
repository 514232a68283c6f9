package vn.caunoi.policy;

/** How a mention names its document. */
public enum MentionForm {
  /** Number, with type, date or issuer: {@code Quyết định số 753/QĐ-TTg ngày 03/6/2020}. */
  FULL,
  /** Number only, or type and serial of one that stands in full elsewhere: {@code Chỉ thị 39}. */
  SHORT,
  /**
   * Type, serial and body, from which the number follows: {@code Chỉ thị 17 của UBND Thành phố}.
   */
  COMPOSED,
  /** Known by a name: {@code Luật Người khuyết tật}, {@code CRPD}, {@code Đề án 1019}. */
  NAME,
  /** By the words of a title: {@code về tăng cường sự lãnh đạo của Đảng đối với công tác NKT}. */
  TITLE,
  /** By a pointing word: {@code Kế hoạch này}, {@code Chỉ thị nêu trên}. */
  BACK_REFERENCE
}
