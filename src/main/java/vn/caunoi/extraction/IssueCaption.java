package vn.caunoi.extraction;

import java.util.Optional;
import vn.caunoi.policy.NumberGrammar;

/**
 * The facts that law databases print between the type word and the title (dòng ghi cơ quan, số,
 * ngày ban hành).
 *
 * <p>{@code NGHỊ ĐỊNH CỦA CHÍNH PHỦ SỐ 55/1999/NĐ-CP NGÀY 10 THÁNG 7 NĂM 1999 QUY ĐỊNH …}, {@code
 * NGHỊ ĐỊNH SỐ 55/1999/NĐ-CP NGÀY 10/7/1999 CỦA CHÍNH PHỦ QUY ĐỊNH …}: body, number and day, in any
 * order.
 */
final class IssueCaption {
  private static final int LONGEST_BODY = 110;

  private final FoldedText text;
  private boolean numbered;

  private IssueCaption(FoldedText text) {
    this.text = text;
  }

  /** Where such a caption that opens this text ends, the blanks behind it included; 0 for none. */
  static int end(String text) {
    IssueCaption caption = new IssueCaption(FoldedText.of(text));
    int end = 0;
    int next = caption.fact(0);
    while (next > end) {
      end = caption.text.skipBlanks(next);
      next = caption.fact(end);
    }
    return caption.numbered ? end : 0;
  }

  /** Offset behind the fact that starts here; the same offset for none. */
  private int fact(int at) {
    if (text.says(at, "so")) {
      return number(at, text.skipBlanks(at + 2));
    }
    if (text.says(at, "cua")) {
      return body(at, text.skipBlanks(at + 3));
    }
    return text.says(at, "ngay")
        ? DateReader.at(text, at).map(DateReader.Found::end).orElse(at)
        : at;
  }

  private int number(int at, int serial) {
    Optional<NumberGrammar.Reading> number = NumberGrammar.at(text.text(), serial);
    numbered |= number.isPresent();
    return number.map(NumberGrammar.Reading::end).orElse(at);
  }

  private int body(int at, int name) {
    return new IssuerReader(text).at(name).map(IssuerReader.Found::end).orElseGet(() -> next(at));
  }

  /** The fact behind a body that is not known. */
  private int next(int body) {
    for (int i = body; i < text.length() && i < body + LONGEST_BODY; i = text.wordEnd(i) + 1) {
      if (text.says(i, "so") && Character.isDigit(text.at(text.skipBlanks(i + 2)))) {
        return i;
      }
    }
    return body;
  }
}
