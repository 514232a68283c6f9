package vn.caunoi;

/** The text of a province's plan, made up, which carries out a decision of the Prime Minister. */
public final class ProvincialPlan {
  private ProvincialPlan() {}

  /** The plan 151/KH-UBND of Nghệ An that cites the decision by this number, as printed. */
  public static String carryingOut(String number) {
    return """
    ỦY BAN NHÂN DÂN
    TỈNH NGHỆ AN
    Số: 151/KH-UBND
    Nghệ An, ngày 25 tháng 3 năm 2021

    KẾ HOẠCH
    Trợ giúp người khuyết tật

    Thực hiện Quyết định số %s ngày 05/8/2020 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
    """
        .formatted(number);
  }
}
