package vn.caunoi.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page of prose, all of it from the message bundle: {@code about.1.title}, {@code
 * about.1.text.1}.
 */
public record ProsePage(Frame frame, String lede, List<Part> parts) implements Page {

  static ProsePage of(Frames frames, Visit visit, Section section, String key) {
    Messages words = visit.words();
    List<Part> parts = new ArrayList<>();
    for (int i = 1; words.find(key + "." + i + ".title").isPresent(); i++) {
      String part = key + "." + i;
      parts.add(
          new Part(
              key + "-" + i,
              words.say(part + ".title"),
              series(words, part + ".text."),
              series(words, part + ".item."),
              series(words, part + ".link.").stream().map(ProsePage::link).toList()));
    }
    return new ProsePage(
        frames.of(visit, words.say(key + ".title"), section), words.say(key + ".lede"), parts);
  }

  @Override
  public String template() {
    return "about/prose";
  }

  private static List<String> series(Messages words, String prefix) {
    List<String> series = new ArrayList<>();
    Optional<String> next = words.find(prefix + 1);
    while (next.isPresent()) {
      series.add(next.get());
      next = words.find(prefix + (series.size() + 1));
    }
    return series;
  }

  /** A link as the bundle writes it: its words, a bar, its address. */
  private static Link link(String written) {
    int bar = written.lastIndexOf('|');
    return new Link(written.substring(0, bar), written.substring(bar + 1));
  }

  /** The same page with one more link at its end. */
  ProsePage with(Link more) {
    List<Part> all = new ArrayList<>(parts);
    Part last = all.removeLast();
    List<Link> links = new ArrayList<>(last.links());
    links.add(more);
    all.add(new Part(last.id(), last.title(), last.paragraphs(), last.items(), links));
    return new ProsePage(frame, lede, all);
  }

  /** A part: its heading, paragraphs, a list, and links. */
  public record Part(
      String id, String title, List<String> paragraphs, List<String> items, List<Link> links) {}
}
