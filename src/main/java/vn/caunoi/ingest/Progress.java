package vn.caunoi.ingest;

/** Is told how far an ingest is. */
public interface Progress {
  /** Hears nothing. */
  Progress SILENT = (_, _, _) -> {};

  /** So many of so many are done, in the step of this name. */
  void at(String step, long done, long total);
}
