package vn.caunoi.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The type of a document (tên loại văn bản), with the codes that its numbers bear.
 *
 * <p>State codes are those of Nghị định 30/2020/NĐ-CP, Party codes those of the Party's own rules.
 * A code alone does not tell the type: Party {@code TT} is a {@link #PARTY_CIRCULAR}, state {@code
 * TT} a {@link #CIRCULAR}; Party {@code QĐ} is a decision or a regulation.
 */
public enum DocumentType {
  CONSTITUTION("Hiến pháp", "", ""),
  LAW("Luật", "", ""),
  CODE("Bộ luật", "", ""),
  ORDINANCE("Pháp lệnh", "", ""),
  ORDER("Lệnh", "L", ""),
  DECREE("Nghị định", "NĐ", ""),
  DIRECTIVE("Chỉ thị", "CT", "CT"),
  DECISION("Quyết định", "QĐ", "QĐ"),
  RESOLUTION("Nghị quyết", "NQ", "NQ"),
  JOINT_RESOLUTION("Nghị quyết liên tịch", "NQLT", ""),
  CIRCULAR("Thông tư", "TT", ""),
  JOINT_CIRCULAR("Thông tư liên tịch", "TTLT", ""),
  PARTY_CIRCULAR("Thông tri", "", "TT"),
  CONCLUSION("Kết luận", "KL", "KL"),
  PLAN("Kế hoạch", "KH", "KH"),
  ACTION_PROGRAMME("Chương trình hành động", "CTr", "CTr"),
  PROGRAMME("Chương trình", "CTr", "CTr"),
  SCHEME("Đề án", "ĐA", "ĐA"),
  PROJECT("Dự án", "DA", ""),
  OPTION("Phương án", "PA", "PA"),
  GUIDANCE("Hướng dẫn", "HD", "HD"),
  REGULATION("Quy định", "QyĐ", "QĐi"),
  STATUTE("Quy chế", "QC", "QC"),
  NOTICE("Thông báo", "TB", "TB"),
  COMMUNIQUE("Thông cáo", "TC", "TC"),
  REPORT("Báo cáo", "BC", "BC"),
  SUBMISSION("Tờ trình", "TTr", "TTr"),
  MINUTES("Biên bản", "BB", "BB"),
  LETTER("Công văn", "CV", "CV"),
  TELEGRAM("Công điện", "CĐ", "CĐ"),
  INVITATION("Giấy mời", "GM", ""),
  CONSOLIDATED_TEXT("Văn bản hợp nhất", "VBHN", ""),
  CONVENTION("Công ước", "", ""),
  TECHNICAL_REGULATION("Quy chuẩn kỹ thuật quốc gia", "QCVN", ""),
  NATIONAL_STANDARD("Tiêu chuẩn quốc gia", "TCVN", ""),
  NEWS("Tin tức", "", "");

  private static final Map<String, DocumentType> BY_WORD =
      Arrays.stream(values()).collect(Collectors.toMap(t -> key(t.vietnamese), t -> t));

  private final String vietnamese;
  private final String stateCode;
  private final String partyCode;

  DocumentType(String vietnamese, String stateCode, String partyCode) {
    this.vietnamese = vietnamese;
    this.stateCode = stateCode;
    this.partyCode = partyCode;
  }

  /** The type word as documents print it: {@code Kế hoạch}. */
  public String vietnamese() {
    return vietnamese;
  }

  /** The code in state numbers, empty where there is none. */
  public String stateCode() {
    return stateCode;
  }

  /** The code in Party numbers, empty where there is none. */
  public String partyCode() {
    return partyCode;
  }

  /** A segment for addresses: {@code ke-hoach}. */
  public String slug() {
    return Slug.of(vietnamese).value();
  }

  /** The type whose word this is, whatever its case and tone placement. */
  public static Optional<DocumentType> ofWord(String word) {
    return Optional.ofNullable(BY_WORD.get(key(word)));
  }

  /** The types whose numbers of this system bear this code, whatever its case. */
  public static List<DocumentType> ofCode(String code, DocumentSystem system) {
    if (code.isEmpty()) {
      return List.of();
    }
    return Arrays.stream(values())
        .filter(t ->
            (system == DocumentSystem.PARTY ? t.partyCode : t.stateCode).equalsIgnoreCase(code))
        .toList();
  }

  private static String key(String word) {
    return Spaces.single(word.strip()).toLowerCase(Locale.ROOT);
  }
}
