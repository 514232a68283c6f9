package vn.caunoi.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;
import vn.caunoi.policy.RelationType;

/**
 * A corpus of any size with known truth: central documents, and plans of all provinces whose
 * serials run from 1 every year, so that every local number stands in many places and years.
 *
 * <p>The truth of a mention is the name of the document it means ({@code c17}, {@code p123}), or
 * empty where nothing can be told.
 */
final class GeneratedCorpus {
  private static final int YEARS = 10;
  private static final int FIRST_YEAR = 2010;
  private static final List<Province> PROVINCES = Provinces.all().before();

  private final long seed;
  private final List<String> central = new ArrayList<>();
  private final int plans;

  /** One document with the truth of its mentions. */
  record Generated(Given document, String name, List<String> truth) {}

  GeneratedCorpus(int documents, long seed) {
    this.seed = seed;
    int directives = Math.max(20, documents / 100);
    for (int i = 0; i < directives; i++) {
      central.add(centralLine(i));
    }
    plans = documents - directives;
  }

  int size() {
    return central.size() + plans;
  }

  /** The document of this place in the corpus; the same every time for one seed. */
  Generated at(int i) {
    if (i < central.size()) {
      return new Generated(Given.record(path("c", i), central.get(i)), "c" + i, List.of());
    }
    return plan(i - central.size());
  }

  private Generated plan(int i) {
    Random own = new Random(seed * 1_000_003L + i);
    Given plan = Given.text(path("p", i), planLine(i));
    List<String> truth = new ArrayList<>();
    LocalDate date = planDate(i);
    int parent = olderCentral(own, date);
    plan.claims(RelationType.IMPLEMENTS, central.get(parent));
    truth.add("c" + parent);
    int basis = olderCentral(own, date);
    plan.claims(RelationType.BASED_ON, withoutTitle(central.get(basis)));
    truth.add("c" + basis);
    int other = i - PROVINCES.size() * (1 + own.nextInt(5));
    if (other >= 0) {
      plan.claims(RelationType.CITES, saidAtHome(planLine(other)));
      truth.add(planDate(other).isAfter(date) ? "" : "p" + other);
    }
    int neighbour = i - 1 - own.nextInt(PROVINCES.size() - 1);
    if (neighbour >= 0) {
      plan.claims(RelationType.CITES, withoutTitle(planLine(neighbour)));
      truth.add(planDate(neighbour).isAfter(date) ? "" : "p" + neighbour);
    }
    plan.claims(RelationType.CITES, "Kế hoạch | %d/KH-UBND".formatted(another(own, serial(i))));
    truth.add("");
    return new Generated(plan, "p" + i, truth);
  }

  private static int another(Random own, int serial) {
    int out = 1 + own.nextInt(200);
    return out == serial ? out + 1 : out;
  }

  private static int serial(int i) {
    return 1 + i / PROVINCES.size() / YEARS;
  }

  private int olderCentral(Random own, LocalDate date) {
    int at = own.nextInt(central.size());
    while (!centralDate(at).isBefore(date)) {
      at = own.nextInt(at + 1);
    }
    return at;
  }

  private static String centralLine(int i) {
    return "Quyết định | %d/QĐ-TTg | %s | Thủ tướng Chính phủ | Phê duyệt Chương trình %s số hiệu %d"
        .formatted(1 + i / YEARS, centralDate(i), "hỗ trợ người khuyết tật trong lĩnh vực", i);
  }

  /** In the year of its digit, all in January, so that plans have older ones. */
  private static LocalDate centralDate(int i) {
    return LocalDate.of(FIRST_YEAR + i % YEARS, 1, 1 + (i / YEARS) % 28);
  }

  private static String planLine(int i) {
    Province province = PROVINCES.get(i % PROVINCES.size());
    int round = i / PROVINCES.size();
    return "Kế hoạch | %d/KH-UBND | %s | UBND %s %s | Kế hoạch hành động lần %d của địa phương"
        .formatted(serial(i), planDate(i), province.kind(), bare(province.name()), round);
  }

  private static String bare(String name) {
    return name.startsWith("TP. ") ? name.substring(4) : name;
  }

  private static LocalDate planDate(int i) {
    int round = i / PROVINCES.size();
    return LocalDate.of(FIRST_YEAR + round % YEARS, 3 + (round / YEARS) % 9, 1 + round % 28);
  }

  private static String withoutTitle(String line) {
    return line.substring(0, line.lastIndexOf('|'));
  }

  /** As a paper of the same province says it: {@code UBND tỉnh}, the name left out. */
  private static String saidAtHome(String line) {
    String untitled = withoutTitle(line);
    int issuer = untitled.indexOf("UBND ", untitled.lastIndexOf('|'));
    String kind = untitled.startsWith("thành phố", issuer + 5) ? "thành phố" : "tỉnh";
    return untitled.substring(0, issuer) + "UBND " + kind;
  }

  private static String path(String kind, int i) {
    return kind + i + ".txt";
  }
}
