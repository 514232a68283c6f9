package vn.caunoi.policy;

/**
 * What went wrong with one source: data for the report, the log and the status page.
 *
 * @param stage where it was noticed
 * @param level how much is lost
 * @param source the file, by its path in the corpus
 * @param message what is wrong, where, and what to do, in Vietnamese
 */
public record Problem(Stage stage, Severity level, String source, String message) {
  public Problem {
    if (message.isBlank()) {
      throw new IllegalArgumentException("a problem needs a message");
    }
  }

  /** The stages of a document's life, top to bottom. */
  public enum Stage {
    CORPUS("nhận tệp"),
    READING("đọc"),
    EXTRACTION("trích thông tin"),
    LINKING("nối dẫn chiếu"),
    INDEXING("lập chỉ mục");

    private final String vietnamese;

    Stage(String vietnamese) {
      this.vietnamese = vietnamese;
    }

    /** What is done in it, in Vietnamese. */
    public String vietnamese() {
      return vietnamese;
    }
  }

  /** How much is lost. */
  public enum Severity {
    /** Worth knowing: a repaired number, a blank day. */
    NOTE("lưu ý"),
    /** Something of the document could not be trusted or used. */
    WARNING("cảnh báo"),
    /** The document could not be taken in. */
    ERROR("lỗi");

    private final String vietnamese;

    Severity(String vietnamese) {
      this.vietnamese = vietnamese;
    }

    /** Its Vietnamese word. */
    public String vietnamese() {
      return vietnamese;
    }
  }
}
