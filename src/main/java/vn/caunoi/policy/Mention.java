package vn.caunoi.policy;

import java.util.List;
import java.util.OptionalInt;

/**
 * One place in a text that names a document (dẫn chiếu).
 *
 * @param span the number as printed, or the name or phrase where there is no number; in the
 *     displayed text
 * @param phrase the whole citation, from the type word to the issuer or title
 * @param printed the characters of the span as the source prints them, damage included
 * @param form how the document is named
 * @param reference what is said of it here, or was said at the fuller citation that this one
 *     repeats
 * @param repairs what had to be mended to read it, empty where nothing
 * @param within the place in the document's list of the mention in whose title this one is nested
 * @param provisions the provisions named with it: {@code khoản 2 Điều 5}
 */
public record Mention(
    Span span,
    Span phrase,
    String printed,
    MentionForm form,
    Reference reference,
    List<String> repairs,
    OptionalInt within,
    List<String> provisions) {
  public Mention {
    repairs = List.copyOf(repairs);
    provisions = List.copyOf(provisions);
  }
}
