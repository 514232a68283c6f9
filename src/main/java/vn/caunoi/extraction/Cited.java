package vn.caunoi.extraction;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.caunoi.policy.Mention;
import vn.caunoi.policy.MentionForm;
import vn.caunoi.policy.Reference;
import vn.caunoi.policy.Slug;
import vn.caunoi.policy.Span;

/**
 * The mentions of a document, asked by where they stand.
 *
 * @param mentions in order of their spans
 */
record Cited(List<Mention> mentions) {
  Cited {
    mentions = List.copyOf(mentions);
  }

  /** The outermost mentions in a stretch, in order; numbers nested in titles are left out. */
  List<Integer> outermost(Span span) {
    return IntStream.range(firstFrom(span.start()), firstFrom(span.end()))
        .filter(i -> span.contains(mentions.get(i).span()))
        .filter(i -> mentions.get(i).within().isEmpty())
        .boxed()
        .toList();
  }

  /** The first mention that does not start before this offset. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean before = mentions.get(middle).span().start() < offset;
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    return low;
  }

  Mention at(int index) {
    return mentions.get(index);
  }

  /** The whole citation, at least its number. */
  Span phrase(int index) {
    Mention m = mentions.get(index);
    return new Span(
        Math.min(m.phrase().start(), m.span().start()), Math.max(m.phrase().end(), m.span().end()));
  }

  /** The mentions nested in the title of this one, in order. */
  List<Integer> nestedIn(int index) {
    return IntStream.range(index + 1, firstFrom(phrase(index).end()))
        .filter(i -> mentions.get(i).within().equals(OptionalInt.of(index)))
        .boxed()
        .toList();
  }

  /** Whether two mentions name the same document with the same words. */
  boolean same(int a, int b) {
    return key(a).equals(key(b));
  }

  /** Equal for mentions that name the same thing with the same words. */
  String key(int index) {
    Mention mention = mentions.get(index);
    Reference r = mention.reference();
    return r.number()
        .map(n -> n.key())
        .or(() -> r.serial().map(s -> r.type() + " " + s))
        .or(() -> r.title().map(t -> Slug.of(t).value()))
        .orElseGet(() -> Slug.of(mention.printed()).value());
  }

  /** Whether it points back without saying at what. */
  boolean pointing(int index) {
    Mention m = mentions.get(index);
    return m.form() == MentionForm.BACK_REFERENCE && m.reference().number().isEmpty();
  }
}
