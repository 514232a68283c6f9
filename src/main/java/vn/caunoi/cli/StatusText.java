package vn.caunoi.cli;

import java.util.Map;
import vn.caunoi.library.Status;
import vn.caunoi.policy.Holding;

/** The counts of an index in a line each, for a person. */
final class StatusText {
  private StatusText() {}

  static String documents(Status status) {
    Map<Holding, Long> documents = status.documents();
    return "%d văn bản: %d có toàn văn, %d bản ghi, %d chỉ biết qua dẫn chiếu"
        .formatted(
            status.total(),
            documents.getOrDefault(Holding.FULL_TEXT, 0L),
            documents.getOrDefault(Holding.CATALOGUE, 0L),
            documents.getOrDefault(Holding.CITED_ONLY, 0L));
  }

  static String links(Status status) {
    Map<String, Long> outcomes = status.outcomes();
    return ("%d quan hệ; dẫn chiếu: %d đã nối, %d chưa có trong kho, %d có nhiều khả năng,"
            + " %d chưa nhận ra")
        .formatted(
            status.relations(),
            outcomes.getOrDefault("resolved", 0L),
            outcomes.getOrDefault("outside-corpus", 0L),
            outcomes.getOrDefault("ambiguous", 0L),
            outcomes.getOrDefault("dangling", 0L));
  }
}
