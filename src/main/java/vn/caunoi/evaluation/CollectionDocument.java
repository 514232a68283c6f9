package vn.caunoi.evaluation;

/**
 * A document of a retrieval collection.
 *
 * @param id unique in its collection
 * @param set the part of the collection that it comes from; may be empty
 * @param title may be empty
 * @param heading of the section that the body is; may be empty
 * @param body the text, lines parted by line breaks
 */
record CollectionDocument(String id, String set, String title, String heading, String body) {

  /** All of it as one text. */
  String text() {
    return title + '\n' + heading + '\n' + body;
  }
}
