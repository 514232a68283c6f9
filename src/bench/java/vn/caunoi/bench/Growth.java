package vn.caunoi.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.caunoi.corpus.MediaKind;
import vn.caunoi.extraction.Extractor;
import vn.caunoi.reading.DocumentReader;
import vn.caunoi.reading.ReadResult;

/**
 * How the time of reading and extraction grows with texts made to be slow: {@code Growth
 * [MEGABYTES…]}, at first 1, 10 and 100. Needs some gigabytes of heap for the last.
 *
 * <p>It prints seconds of processor time a megabyte of each size, as a ratio to the first size's: about 1 is linear
 * time.
 */
public final class Growth {
  private static final List<Integer> SIZES = List.of(1, 10, 100);

  /** Each repeated to the size: half a citation, a chain without an end, one line, marks apart. */
  private static final Map<String, String> SLOW =
      new TreeMap<>(
          Map.of(
              "numbers", "Quyết định số 1019/QĐ-TTg ngày 05 tháng 8 năm 2012, ",
              "openNumbers", "số 12/ số 13/QĐ- số /KH-UBND ",
              "digits", "1234567890",
              "types", "Nghị quyết Chỉ thị Kế hoạch Quyết định ",
              "titles", "về việc ban hành Kế hoạch thực hiện Quyết định về việc ",
              "brackets", "(sau đây gọi tắt là ((((",
              "lines", "Số: 1/KH-UBND\nKẾ HOẠCH\n",
              "tags", "<div><p>&amp;&nbsp;<",
              "marksApart", "e\u0323\u0302 a\u0301\u0302 ",
              "capitals", "ỦY BAN NHÂN DÂN TỈNH "));

  private final DocumentReader reader = new DocumentReader();
  private final Extractor extractor = new Extractor();
  private final PrintStream out;

  private Growth(PrintStream out) {
    this.out = out;
  }

  /** Prints the ratios. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Integer> sizes =
        args.length == 0 ? SIZES : List.of(args).stream().map(Integer::valueOf).toList();
    Growth growth = new Growth(out);
    SLOW.values().forEach(text -> growth.seconds(text, 1));
    out.printf("%n%-12s", "text");
    sizes.forEach(size -> out.printf("%22s", size + " MB"));
    out.println();
    SLOW.forEach((name, text) -> growth.print(name, text, sizes));
  }

  private void print(String name, String text, List<Integer> sizes) {
    out.printf("%-12s", name);
    double first = 0;
    for (int size : sizes) {
      double each = seconds(text, size) / size;
      first = first == 0 ? each : first;
      out.printf("%10.3f s/MB (%.2f)", each, each / first);
    }
    out.println();
  }

  private double seconds(String repeated, int megabytes) {
    byte[] once = repeated.getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[megabytes * 1_000_000 / once.length * once.length];
    for (int i = 0; i < all.length; i += once.length) {
      System.arraycopy(once, 0, all, i, once.length);
    }
    long start = processorTime();
    if (reader.read("t.txt", MediaKind.TEXT, all) instanceof ReadResult.Read read) {
      extractor.extract(read);
    }
    return (processorTime() - start) / 1e9;
  }

  /** Of this thread alone: neither other programs nor the collector count. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
