package vn.caunoi.web;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param visit the visit that it answers
 * @param title of the page, without the site's name
 * @param section that the masthead marks
 * @param crumbs the way from the start to this page, itself last
 * @param surroundings addresses and dates that are the same on every page
 * @param reuse what can be taken away, and what is said to machines
 */
public record Frame(
    Visit visit,
    String title,
    Section section,
    List<Link> crumbs,
    Surroundings surroundings,
    Reuse reuse) {
  public Frame {
    crumbs = List.copyOf(crumbs);
  }

  Frame with(Reuse value) {
    return new Frame(visit, title, section, crumbs, surroundings, value);
  }

  public Messages words() {
    return visit.words();
  }

  /** The masthead's links. */
  public List<Link> sections() {
    return List.of(
            Section.SEARCH, Section.CENTRAL, Section.PROVINCES, Section.WANTED, Section.STATUS)
        .stream()
        .map(s -> new Link(words().say("nav." + s.name()), s.path(), s == section))
        .toList();
  }

  /** The footer's links. */
  public List<Link> footers() {
    return List.of(
            Section.INDEX,
            Section.ABOUT,
            Section.STATUS,
            Section.QUALITY,
            Section.WANTED,
            Section.ACCESSIBILITY)
        .stream()
        .map(s -> new Link(words().say("foot." + s.name()), s.path(), s == section))
        .toList();
  }

  /** This page in the other language. */
  public Link otherLanguage() {
    Messages other = Messages.in(visit.language().other());
    return new Link(other.say("language.name"), visit.otherLanguage());
  }

  public String otherCode() {
    return visit.language().other().code();
  }

  public String home() {
    return Section.HOME.path();
  }

  public String search() {
    return Section.SEARCH.path();
  }

  public String status() {
    return Section.STATUS.path();
  }

  public String quality() {
    return Section.QUALITY.path();
  }

  /**
   * What is the same on every page.
   *
   * @param stylesheet address of the one stylesheet
   * @param icon address of the site's mark
   * @param openSearch address of the description for browsers' search boxes
   * @param updated when the index was last committed; empty while there is none
   */
  public record Surroundings(String stylesheet, String icon, String openSearch, String updated) {}
}
