package vn.caunoi.load;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;

/**
 * Writes a corpus of any size as text files of about two kilobytes, and 10,000 queries with the
 * file that each means: {@code GeneratedFiles FOLDER DOCUMENTS}.
 *
 * <p>Every plan is of a province, cites a decision, and names one beneficiary group, one kind of
 * help and one sum, so that its truth is known. The same arguments give the same files. With {@code
 * -Dload.brief=true} they have about one kilobyte.
 */
public final class GeneratedFiles {
  private static final int QUERIES = 10_000;

  /** Plans of one kilobyte instead of two. */
  private static final boolean BRIEF = Boolean.getBoolean("load.brief");

  private static final int FILES_A_FOLDER = 1_000;
  private static final List<Province> PROVINCES = Provinces.all().before();

  private static final List<String> GROUPS =
      List.of(
          "trẻ em khuyết tật",
          "người khiếm thị",
          "người khiếm thính",
          "phụ nữ khuyết tật",
          "người khuyết tật vận động",
          "trẻ tự kỷ",
          "người cao tuổi khuyết tật",
          "nạn nhân da cam");

  private static final List<String> HELP =
      List.of(
          "cấp xe lăn",
          "vay vốn ưu đãi",
          "dạy nghề",
          "phục hồi chức năng tại cộng đồng",
          "cải tạo lối đi và nhà vệ sinh",
          "học bổng",
          "sàng lọc sớm",
          "trợ giúp pháp lý",
          "phiên dịch ngôn ngữ ký hiệu",
          "sách chữ nổi",
          "xe buýt miễn phí",
          "việc làm tại nhà");

  private static final List<String> DUTIES =
      List.of(
          "Sở Lao động chủ trì, phối hợp với các sở, ngành liên quan hướng dẫn thực hiện, kiểm tra"
              + " và tổng hợp báo cáo Ủy ban nhân dân tỉnh trước ngày 15 tháng 12 hằng năm.",
          "Sở Tài chính cân đối ngân sách, thẩm định dự toán và hướng dẫn quyết toán kinh phí theo"
              + " quy định của Luật Ngân sách nhà nước.",
          "Đài Phát thanh và Truyền hình tăng thời lượng tuyên truyền, nâng cao nhận thức của xã hội"
              + " về quyền của người khuyết tật.",
          "Ủy ban nhân dân các huyện, thành phố rà soát đối tượng, lập danh sách và tổ chức thực"
              + " hiện tại cơ sở, bảo đảm đúng người, đúng chế độ.",
          "Đề nghị Ủy ban Mặt trận Tổ quốc và các đoàn thể vận động nguồn lực, giám sát việc thực"
              + " hiện kế hoạch.");

  private final Random random;
  private final Province province;
  private final String group;
  private final String help;
  private final int number;

  private GeneratedFiles(int document) {
    random = new Random(7_919L * document + 13);
    province = PROVINCES.get(document % PROVINCES.size());
    group = GROUPS.get(random.nextInt(GROUPS.size()));
    help = HELP.get(random.nextInt(HELP.size()));
    number = 1 + document / PROVINCES.size();
  }

  /** Writes the files and {@code queries.tsv} beside them. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int documents = Integer.parseInt(args[1]);
    Path corpus = folder.resolve("corpus");
    for (int i = 0; i < documents; i++) {
      Path file = corpus.resolve(name(i));
      Files.createDirectories(file.getParent());
      Files.writeString(file, text(i));
    }
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("queries.tsv"))) {
      Random drawn = new Random(1);
      for (int i = 0; i < QUERIES; i++) {
        int document = drawn.nextInt(documents);
        out.write(query(document, i % 6) + "\t" + name(document) + "\n");
      }
    }
  }

  /** The text of a document. */
  public static String text(int document) {
    return new GeneratedFiles(document).text();
  }

  /** A query of one of six kinds that a document answers. */
  public static String query(int document, int kind) {
    return new GeneratedFiles(document).query(kind);
  }

  /** The province of a document. */
  static String province(int document) {
    return new GeneratedFiles(document).province.name();
  }

  /** The day of issue of a document. */
  static LocalDate day(int document) {
    return new GeneratedFiles(document).date();
  }

  private static String name(int document) {
    return "%d/p%d.txt".formatted(document / FILES_A_FOLDER, document);
  }

  private String issuer() {
    String name = province.name();
    return province.kind() + " " + (name.startsWith("TP. ") ? name.substring(4) : name);
  }

  private LocalDate date() {
    return LocalDate.of(2013 + number % 12, 1 + number % 12, 1 + number % 28);
  }

  private String title() {
    return "Hỗ trợ " + help + " cho " + group + " trên địa bàn " + issuer();
  }

  private String text() {
    LocalDate date = date();
    StringBuilder out = new StringBuilder();
    out.append("ỦY BAN NHÂN DÂN\n").append(issuer().toUpperCase(java.util.Locale.ROOT));
    out.append("\nSố: ").append(number).append("/KH-UBND\n").append(province.name());
    out.append(
        ", ngày %d tháng %d năm %d\n"
            .formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear()));
    out.append("KẾ HOẠCH\n").append(title()).append('\n');
    out.append(
        "Thực hiện Quyết định số 1019/QĐ-TTg ngày 05 tháng 8 năm 2012 của Thủ tướng Chính"
            + " phủ, Ủy ban nhân dân ban hành kế hoạch như sau:\n");
    out.append(
        "I. MỤC TIÊU\nĐến năm %d có %d %% %s được %s; mức hỗ trợ %d nghìn đồng một người.\n"
            .formatted(
                date.getYear() + 5,
                50 + random.nextInt(50),
                group,
                help,
                100 + 10 * random.nextInt(90)));
    out.append("II. NHIỆM VỤ\n");
    int tasks = BRIEF ? 1 : 3 + random.nextInt(6);
    for (int i = 1; i <= tasks; i++) {
      out.append(
          "%d. Triển khai %s cho %s. "
              .formatted(
                  i,
                  HELP.get(random.nextInt(HELP.size())),
                  GROUPS.get(random.nextInt(GROUPS.size()))));
      out.append(DUTIES.get(random.nextInt(DUTIES.size()))).append('\n');
    }
    return out.append("III. TỔ CHỨC THỰC HIỆN\n").append(DUTIES.getFirst()).append('\n').toString();
  }

  private String query(int kind) {
    return switch (kind) {
      case 0 -> number + "/KH-UBND " + province.name();
      case 1 -> title();
      case 2 -> stripped(help + " cho " + group + " " + province.name());
      case 3 -> help + " " + province.name();
      case 4 -> "tinh:\"" + province.name() + "\" " + help;
      default -> "kế hoạch " + help + " cho " + group + " như thế nào?";
    };
  }

  private static String stripped(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }
}
