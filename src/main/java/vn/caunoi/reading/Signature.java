package vn.caunoi.reading;

import java.util.Optional;

/** The first bytes by which files that are no text are known. */
enum Signature {
  PDF("PDF", "%PDF-"),
  ZIP("Word, Excel (.docx, .xlsx) hoặc tệp nén ZIP", "PK\u0003\u0004"),
  OLE("Word, Excel đời cũ (.doc, .xls)", "\u00D0\u00CF\u0011\u00E0"),
  RTF("RTF", "{\\rtf"),
  PNG("ảnh PNG", "\u0089PNG"),
  JPEG("ảnh JPEG", "\u00FF\u00D8\u00FF"),
  GIF("ảnh GIF", "GIF8"),
  TIFF("ảnh TIFF", "II*\u0000"),
  RAR("tệp nén RAR", "Rar!\u001A"),
  GZIP("tệp nén GZIP", "\u001F\u008B\b");

  private final String vietnamese;
  private final String first;

  Signature(String vietnamese, String first) {
    this.vietnamese = vietnamese;
    this.first = first;
  }

  /** What people call files of this kind. */
  String vietnamese() {
    return vietnamese;
  }

  /** The kind that these bytes open as. */
  static Optional<Signature> of(byte[] bytes) {
    for (Signature signature : values()) {
      if (signature.opens(bytes)) {
        return Optional.of(signature);
      }
    }
    return Optional.empty();
  }

  private boolean opens(byte[] bytes) {
    for (int i = 0; i < first.length(); i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != first.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
