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
              series(words, part + ".item.")));
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

  /** A part: its heading, paragraphs, and a list. */
  public record Part(String id, String title, List<String> paragraphs, List<String> items) {}
}
