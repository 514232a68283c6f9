package vn.caunoi.web;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.library.StoredDocument;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.Bodies;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.Evidence;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Outcome;
import vn.caunoi.policy.Place;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Problem;
import vn.caunoi.policy.Reference;
import vn.caunoi.policy.RelationType;
import vn.caunoi.policy.TextBlock.Zone;

/** A small made-up corpus with every state a page has to show. */
final class FakeDocuments {
  static final String HOSTILE = "<script>alert('xss')</script><img src=x onerror=alert(1)>";

  private final Map<DocumentId, StoredDocument> all = new LinkedHashMap<>();

  final Summary directive2019 =
      summary(
          "dang/ban-bi-thu/2019-11-01/39-ct-tw",
          DocumentType.DIRECTIVE,
          "39-CT/TW",
          "Ban Bí thư",
          "về tăng cường sự lãnh đạo của Đảng đối với công tác người khuyết tật",
          Holding.CATALOGUE,
          List.of());
  final Summary directive2024 =
      summary(
          "dang/ban-bi-thu/2024-10-30/39-ct-tw",
          DocumentType.DIRECTIVE,
          "39-CT/TW",
          "Ban Bí thư",
          "về nâng cao hiệu quả của tín dụng chính sách xã hội trong giai đoạn mới",
          Holding.CATALOGUE,
          List.of());
  final Summary decision753 =
      summary(
          "nha-nuoc/thu-tuong/2020-06-03/753-qd-ttg",
          DocumentType.DECISION,
          "753/QĐ-TTg",
          "Thủ tướng Chính phủ",
          "ban hành Kế hoạch tổ chức thực hiện Chỉ thị số 39-CT/TW",
          Holding.FULL_TEXT,
          List.of(parent(directive2019, false, List.of())));
  final Summary decision488 =
      summary(
          "nha-nuoc/thu-tuong/2017-04-14/488-qd-ttg",
          DocumentType.DECISION,
          "488/QĐ-TTg",
          "Thủ tướng Chính phủ",
          "",
          Holding.CITED_ONLY,
          List.of());
  final List<Summary> plans16 =
      List.of("2018-02-01", "2019-01-15", "2020-02-10").stream()
          .map(day ->
              summary(
                  "nha-nuoc/ubnd-lang-son/" + day + "/16-kh-ubnd",
                  DocumentType.PLAN,
                  "16/KH-UBND",
                  "UBND tỉnh Lạng Sơn",
                  "",
                  Holding.CITED_ONLY,
                  List.of()))
          .toList();
  final Summary langSon =
      summary(
          "nha-nuoc/ubnd-lang-son/2020-07/thuc-hien-quyet-dinh-753-qd-ttg",
          DocumentType.PLAN,
          "",
          "UBND tỉnh Lạng Sơn",
          "thực hiện Quyết định số 753/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ ban hành Kế"
              + " hoạch tổ chức thực hiện Chỉ thị số 39-CT/TW",
          Holding.FULL_TEXT,
          List.of(parent(decision753, false, List.of(parent(directive2019, false, List.of())))));
  final Summary konTum =
      summary(
          "nha-nuoc/ubnd-kon-tum/2018-02-27/476-kh-ubnd",
          DocumentType.PLAN,
          "476/KH-UBND",
          "UBND tỉnh Kon Tum",
          "trợ giúp người khuyết tật trên địa bàn tỉnh Kon Tum",
          Holding.CATALOGUE,
          List.of());
  final Summary dakLak =
      summary(
          "nha-nuoc/ubnd-dak-lak/2020-06-25/5540-kh-ubnd",
          DocumentType.PLAN,
          "5540/KH-UBND",
          "UBND tỉnh Đắk Lắk",
          "thực hiện Chỉ thị số 39-CT/TW trên địa bàn tỉnh Đắk Lắk",
          Holding.FULL_TEXT,
          List.of(parent(directive2019, false, List.of())));
  final Summary tayNinhPlan =
      summary(
          "nha-nuoc/ubnd-tay-ninh/khong-ro-ngay/3355-kh-ubnd",
          DocumentType.PLAN,
          "3355/KH-UBND",
          "UBND tỉnh Tây Ninh",
          "",
          Holding.CITED_ONLY,
          List.of(parent(directive2019, true, List.of())));
  final Summary news =
      summary(
          "bao-chi/bao-vi-du/2021-01-08/day-manh-tro-giup",
          DocumentType.NEWS,
          "",
          "",
          "Tây Ninh: Đẩy mạnh xã hội hóa hoạt động trợ giúp người khuyết tật",
          Holding.FULL_TEXT,
          List.of(parent(tayNinhPlan, false, List.of(parent(directive2019, true, List.of())))));
  final Summary hostile =
      summary(
          "nha-nuoc/ubnd-lang-son/2021/doc-hai",
          DocumentType.PLAN,
          "",
          "UBND tỉnh Lạng Sơn",
          HOSTILE,
          Holding.FULL_TEXT,
          List.of());

  FakeDocuments() {
    store(
        directive2019,
        record(),
        List.of(),
        List.of(
            link(
                RelationType.IMPLEMENTS,
                decision753,
                "Kế hoạch tổ chức thực hiện Chỉ thị số 39-CT/TW"),
            link(
                RelationType.IMPLEMENTS, dakLak, "thực hiện Chỉ thị số 39-CT/TW ngày 01/11/2019")));
    store(directive2024, record(), List.of(), List.of());
    store(
        decision753,
        new FakeText()
            .heading(1, "dieu-1", "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch")
            .paragraph("Tổ chức thực hiện Chỉ thị số 39-CT/TW ngày 01/11/2019 của Ban Bí thư.")
            .cites(
                "Chỉ thị số 39-CT/TW ngày 01/11/2019 của Ban Bí thư",
                "39-CT/TW",
                resolved(directive2019),
                directive2019)
            .heading(1, "dieu-2", "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.")
            .heading(2, "dieu-2-khoan-1", "1. Hằng năm báo cáo kết quả;"),
        List.of(link(RelationType.IMPLEMENTS, directive2019, "thực hiện Chỉ thị số 39-CT/TW")),
        List.of(
            link(
                RelationType.IMPLEMENTS,
                langSon,
                "Để triển khai Quyết định số 753/QĐ-TTg ngày 03/6/2020")));
    store(
        decision488,
        new FakeText(),
        List.of(),
        List.of(link(RelationType.CITES, langSon, "các việc theo Quyết định số 488/QĐ-TTg")));
    plans16.forEach(p -> store(p, new FakeText(), List.of(), List.of()));
    store(
        langSon,
        langSonText(),
        List.of(
            link(
                RelationType.IMPLEMENTS,
                decision753,
                "Để triển khai Quyết định số 753/QĐ-TTg ngày 03/6/2020"),
            link(RelationType.CITES, directive2019, "thực hiện Chỉ thị số 39-CT/TW"),
            link(RelationType.CITES, decision488, "các việc theo Quyết định số 488/QĐ-TTg")),
        List.of());
    store(konTum, record(), List.of(), List.of());
    store(
        dakLak,
        longText(),
        List.of(link(RelationType.IMPLEMENTS, directive2019, "thực hiện Chỉ thị số 39-CT/TW")),
        List.of());
    store(
        tayNinhPlan,
        new FakeText(),
        List.of(),
        List.of(
            link(
                RelationType.REPORTS_ON, news, "UBND tỉnh vừa ban hành Kế hoạch số 3355/KH-UBND")));
    store(
        news,
        new FakeText()
            .paragraph("UBND tỉnh vừa ban hành Kế hoạch số 3355/KH-UBND.")
            .cites(
                "Kế hoạch số 3355/KH-UBND",
                "3355/KH-UBND",
                new Outcome.OutsideCorpus(
                    tayNinhPlan.id(), "Nhận ra số và cơ quan; kho chưa có toàn văn."),
                tayNinhPlan),
        List.of(
            link(
                RelationType.REPORTS_ON,
                tayNinhPlan,
                "UBND tỉnh vừa ban hành Kế hoạch số 3355/KH-UBND")),
        List.of());
    store(
        hostile,
        new FakeText()
            .heading(1, "p-i", HOSTILE)
            .paragraph(HOSTILE)
            .item(1, HOSTILE)
            .table(HOSTILE, HOSTILE + "|b", "c|" + HOSTILE),
        List.of(new StoredDocument.Link(RelationType.CITES, decision753, evidence(HOSTILE))),
        List.of());
  }

  Map<DocumentId, StoredDocument> all() {
    return all;
  }

  List<Summary> summaries() {
    return all.values().stream().map(StoredDocument::summary).toList();
  }

  static Evidence evidence(String quote) {
    return new Evidence(
        Evidence.Origin.DOCUMENT_TEXT,
        "local/vi-du.html",
        quote,
        Optional.empty(),
        "Câu mở đầu có chữ “triển khai”.",
        0.9);
  }

  private FakeText langSonText() {
    FakeText text =
        new FakeText()
            .paragraph(Zone.LETTERHEAD, "ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN")
            .paragraph(Zone.LETTERHEAD, "Số:      /KH-UBND")
            .paragraph(Zone.TITLE, "KẾ HOẠCH\nThực hiện Quyết định số 753/QĐ-TTg")
            .paragraph(
                "Để triển khai Quyết định số 753/QĐ-TTg ngày 03/6/2020, UBND tỉnh giao các sở như sau:")
            .cites(
                "Quyết định số 753/QĐ-TTg ngày 03/6/2020",
                "753/QĐ-TTg",
                resolved(decision753),
                decision753)
            .heading(1, "p-i", "I. Mục đích")
            .item(1, "- Làm rõ việc của từng cấp theo Chỉ thị số 39-CT/TW;")
            .cites("Chỉ thị số 39-CT/TW", "39-CT/TW", resolved(directive2019), directive2019)
            .item(2, "+ Có người phụ trách;")
            .item(2, "+ Có thời hạn;")
            .item(1, "- Hỏi ý kiến người khuyết tật.")
            .heading(1, "p-ii", "II. Nội dung")
            .heading(2, "p-ii-1", "1. Các đề án")
            .paragraph(
                "Tiếp tục các việc theo Quyết định số 488/QĐ-\nTTg và nối với Kế hoạch số 16/KH-UBND của UBND tỉnh, phù hợp chương trình đã nêu.");
    text.cites(
        "Quyết định số 488/QĐ-\nTTg",
        "488/QĐ-\nTTg",
        new Outcome.OutsideCorpus(decision488.id(), "Nhận ra số; kho chưa có toàn văn."),
        decision488);
    text.cites(
        "Kế hoạch số 16/KH-UBND",
        "16/KH-UBND",
        new Outcome.Ambiguous(
            plans16.stream().map(Summary::id).toList(), "Không ghi ngày; ba văn bản mang số này."),
        plans16.toArray(Summary[]::new));
    text.cites(
        "chương trình đã nêu",
        "chương trình đã nêu",
        new Outcome.Dangling("Không có số, ngày hay cơ quan."));
    return text.table(
            "Phân công nhiệm vụ",
            "STT|Nhiệm vụ|Thời hạn|Chủ trì",
            "1|Phổ biến Chỉ thị;Phát tài liệu|Quý III|Sở Y tế",
            "2|Khảo sát đường dốc|2021|Sở Xây dựng")
        .paragraph(Zone.RECIPIENTS, "Nơi nhận:\n- Thường trực Tỉnh ủy;\n- Lưu: VT.")
        .paragraph(Zone.SIGNATURE, "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH");
  }

  private FakeText longText() {
    FakeText text = new FakeText();
    for (int i = 1; i <= 300; i++) {
      text.heading(i % 10 == 1 ? 1 : 2, "p-" + i, "Mục " + i + ". Nội dung công tác")
          .paragraph(
              "Rà soát người khuyết tật có nhu cầu vay vốn theo Chỉ thị số 39-CT/TW, đợt "
                  + i
                  + ".")
          .cites("Chỉ thị số 39-CT/TW", "39-CT/TW", resolved(directive2019), directive2019);
    }
    return text;
  }

  private static FakeText record() {
    return new FakeText()
        .heading(1, "tom-tat", "Tóm tắt")
        .paragraph("Bản tóm tắt do kho viết, không phải lời của văn bản.");
  }

  private static Outcome resolved(Summary target) {
    return new Outcome.Resolved(target.id(), "Có số và ngày: chỉ một văn bản khớp.");
  }

  private static StoredDocument.Link link(RelationType type, Summary other, String quote) {
    return new StoredDocument.Link(type, other, evidence(quote));
  }

  private void store(
      Summary summary, FakeText text, List<StoredDocument.Link> out, List<StoredDocument.Link> in) {
    boolean held = summary.holding() != Holding.CITED_ONLY;
    List<Problem> problems = new ArrayList<>();
    if (summary.facts().self().number().isEmpty() && held) {
      problems.add(
          new Problem(
              Problem.Stage.EXTRACTION,
              Problem.Severity.NOTE,
              "local/vi-du.html",
              "Bản gốc để trống số; kho ghi “không rõ số”."));
    }
    all.put(
        summary.id(),
        new StoredDocument(
            summary,
            held
                ? List.of(
                    new StoredDocument.Source(
                        "local/" + summary.id().name() + ".html",
                        summary.holding() == Holding.CATALOGUE,
                        "2b18".repeat(16)))
                : List.of(),
            text.text(),
            text.blocks(),
            text.mentions(),
            out,
            in,
            problems));
  }

  private static Summary.Parent parent(Summary of, boolean inferred, List<Summary.Parent> above) {
    String label = of.facts().self().number().map(DocumentNumber::print).orElse("");
    return new Summary.Parent(
        of.id(),
        of.id().name().value().equals("39-ct-tw") ? label + " (2019)" : label,
        of.holding(),
        inferred,
        above);
  }

  private static Summary summary(
      String key,
      DocumentType type,
      String number,
      String issuer,
      String title,
      Holding holding,
      List<Summary.Parent> parents) {
    DocumentId id = DocumentId.parse(key).orElseThrow();
    Optional<IssuingBody> body = issuer.isEmpty() ? Optional.empty() : Bodies.read(issuer);
    Reference self =
        new Reference(
            Optional.of(type),
            DocumentNumber.parse(number),
            Optional.empty(),
            PolicyDate.parse(id.date()),
            body,
            Optional.of(title).filter(t -> !t.isEmpty()));
    boolean news = type == DocumentType.NEWS;
    Place place =
        news ? Place.province("Tây Ninh") : body.map(IssuingBody::place).orElse(Place.UNKNOWN);
    Metadata facts =
        new Metadata(
            self,
            body.map(IssuingBody::level),
            place,
            number.isEmpty() && !news ? Optional.of("KH-UBND") : Optional.empty(),
            news ? Optional.of("Báo Ví dụ") : Optional.empty(),
            news ? Optional.of(LocalDateTime.parse("2021-01-08T07:00")) : Optional.empty());
    return new Summary(
        id,
        facts,
        holding,
        parents,
        3,
        title.contains("lãnh đạo") ? 2 : 0,
        holding == Holding.CATALOGUE && number.startsWith("39")
            ? Optional.of("https://example.org/39-ct-tw")
            : Optional.empty());
  }
}
