package vn.caunoi.evaluation;

import java.io.IOException;
import java.util.List;

/** A search engine over a collection in a folder of its own. */
interface Ranker extends AutoCloseable {

  /** What stands in run files. */
  String name();

  /** Takes a document; all before the first query. */
  void add(CollectionDocument document) throws IOException;

  /** Makes what was added searchable. */
  void finish() throws IOException;

  /** The ids of the first documents for a query, best first. */
  List<String> rank(String query, int count) throws IOException;

  @Override
  void close() throws IOException;
}
