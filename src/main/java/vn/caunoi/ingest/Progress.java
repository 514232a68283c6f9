package vn.caunoi.ingest;

import vn.caunoi.policy.Problem.Stage;

/** Is told how far an ingest is. */
public interface Progress {
  /** Hears nothing. */
  Progress SILENT = (_, _, _) -> {};

  /** So many of so many are done, in this stage. */
  void at(Stage stage, long done, long total);
}
