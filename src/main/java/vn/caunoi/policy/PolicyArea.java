package vn.caunoi.policy;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a section is about (lĩnh vực): the chapters of the Law on Persons with Disabilities
 * (51/2010/QH12), and what plans add to them.
 */
public enum PolicyArea {
  /** Chapter II. */
  CERTIFICATION("xac-nhan-khuyet-tat", "Xác nhận khuyết tật"),
  /** Chapter III. */
  HEALTH("suc-khoe", "Chăm sóc sức khỏe"),
  /** Chapter IV. */
  EDUCATION("giao-duc", "Giáo dục"),
  /** Chapter V. */
  EMPLOYMENT("viec-lam", "Dạy nghề và việc làm"),
  /** Chapter VI. */
  CULTURE("van-hoa", "Văn hóa, thể thao, giải trí và du lịch"),
  /** Chapter VII. */
  ACCESSIBILITY("tiep-can", "Công trình, giao thông, công nghệ thông tin"),
  /** Chapter VIII. */
  SOCIAL_PROTECTION("bao-tro-xa-hoi", "Bảo trợ xã hội"),
  AWARENESS("nhan-thuc", "Truyền thông, nâng cao nhận thức"),
  ORGANISATIONS("to-chuc", "Tổ chức của người khuyết tật"),
  COOPERATION("hop-tac-quoc-te", "Hợp tác quốc tế"),
  FINANCE("kinh-phi", "Kinh phí"),
  OVERSIGHT("giam-sat", "Giám sát, kiểm tra, báo cáo");

  private final String code;
  private final String vietnamese;

  PolicyArea(String code, String vietnamese) {
    this.code = code;
    this.vietnamese = vietnamese;
  }

  /** The name in data and addresses. */
  public String code() {
    return code;
  }

  public String vietnamese() {
    return vietnamese;
  }

  public static Optional<PolicyArea> ofCode(String code) {
    return Arrays.stream(values()).filter(area -> area.code.equals(code)).findFirst();
  }
}
