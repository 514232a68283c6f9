package vn.caunoi.web;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.caunoi.exporting.Bundle;
import vn.caunoi.library.Library;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentNumber;

/** Makes the index: everything that is held, by number or by title, in parts of equal length. */
final class IndexPages {
  static final String ORDER = "theo";
  static final String BY_NAME = "ten";
  private static final int ROWS = 150;
  private static final int LABEL = 24;

  private final Library library;
  private final Frames frames;
  private final Visit visit;
  private final Naming naming;
  private final Messages words;

  IndexPages(Library library, Frames frames, Visit visit) {
    this.library = library;
    this.frames = frames;
    this.visit = visit;
    this.naming = new Naming(visit);
    this.words = visit.words();
  }

  /** A part; one beyond the last is the last. */
  IndexPage of(boolean byName, int part) {
    List<Summary> all = Bundle.held(library).sorted(byName ? byName() : byNumber()).toList();
    int parts = Math.max(1, (all.size() + ROWS - 1) / ROWS);
    int shown = Math.clamp(part, 1, parts);
    String kind = byName ? ".name" : "";
    return new IndexPage(
        frames.of(visit, words.say("index.title" + kind), Section.INDEX),
        words.say("index.lede" + kind, all.size()),
        List.of(
            new Link(words.say("index.order.number"), href(false, 1), !byName),
            new Link(words.say("index.order.name"), href(true, 1), byName)),
        sheets(all, byName, shown),
        sheet(all, shown).stream().map(s -> row(s, byName)).toList());
  }

  private static List<Summary> sheet(List<Summary> all, int part) {
    return all.subList(Math.min((part - 1) * ROWS, all.size()), Math.min(part * ROWS, all.size()));
  }

  private List<Link> sheets(List<Summary> all, boolean byName, int shown) {
    List<Link> links = new ArrayList<>();
    for (int part = 1; (part - 1) * ROWS < all.size(); part++) {
      List<Summary> rows = sheet(all, part);
      String text = label(rows.getFirst(), byName) + " – " + label(rows.getLast(), byName);
      links.add(new Link(text, href(byName, part), part == shown));
    }
    return links;
  }

  private String label(Summary document, boolean byName) {
    String text =
        byName
            ? naming.title(document)
            : naming
                .number(document)
                .orElseGet(() -> words.say("index.none", naming.title(document)));
    return text.codePointCount(0, text.length()) <= LABEL
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LABEL)).strip() + "…";
  }

  private Cite row(Summary document, boolean byName) {
    String number = naming.number(document).orElse("");
    String small = " (" + naming.small(document.facts()) + ")";
    String title = naming.title(document);
    CiteState state = CiteState.of(document.holding());
    String before = byName || number.isEmpty() ? title + small : number + ": " + title + small;
    return new Cite(document.id().path(), state, before, "", 1);
  }

  private static String href(boolean byName, int part) {
    String page = part == 1 ? "" : SearchAddress.PAGE + "=" + part;
    String order = byName ? ORDER + "=" + BY_NAME : "";
    String query = order.isEmpty() || page.isEmpty() ? order + page : order + "&" + page;
    return Section.INDEX.path() + (query.isEmpty() ? "" : "?" + query);
  }

  private static Comparator<Summary> byNumber() {
    return Comparator.comparing((Summary s) -> s.facts().self().number().isEmpty())
        .thenComparingLong(s -> s.facts().self().number().map(IndexPages::serial).orElse(0L))
        .thenComparing(s -> s.facts().self().number().map(DocumentNumber::symbol).orElse(""))
        .thenComparing(Summary::id);
  }

  private Comparator<Summary> byName() {
    Collator collator = Collator.getInstance(Locale.of("vi"));
    return Comparator.comparing(naming::title, collator).thenComparing(Summary::id);
  }

  private static long serial(DocumentNumber number) {
    return number
        .serial()
        .chars()
        .takeWhile(c -> c >= '0' && c <= '9')
        .asLongStream()
        .reduce(0, (value, digit) -> value * 10 + digit - '0');
  }
}
