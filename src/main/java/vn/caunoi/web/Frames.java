package vn.caunoi.web;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.caunoi.library.Library;

/** Puts the frame around pages. */
@Singleton
final class Frames {
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Assets assets;
  private final Library library;
  private final Site site;

  Frames(Assets assets, Library library, Site site) {
    this.assets = assets;
    this.library = library;
    this.site = site;
  }

  /** The site's address, for what needs whole addresses. */
  String base(Visit visit) {
    return site.base(visit);
  }

  /** A page one step below the start. */
  Frame of(Visit visit, String title, Section section) {
    return of(visit, title, section, List.of());
  }

  /** A page below others. */
  Frame of(Visit visit, String title, Section section, List<Link> above) {
    List<Link> crumbs = new ArrayList<>();
    if (section != Section.HOME) {
      crumbs.add(new Link(visit.words().say("site.name"), Section.HOME.path()));
      crumbs.addAll(above);
      crumbs.add(new Link(title, "", true));
    }
    return new Frame(visit, title, section, crumbs, surroundings(visit), Reuse.NONE);
  }

  private Frame.Surroundings surroundings(Visit visit) {
    return new Frame.Surroundings(
        assets.stylesheet().address(),
        assets.icon().address(),
        Assets.OPEN_SEARCH,
        library.edition().map(e -> moment(visit, e.madeAt())).orElse(""));
  }

  /** A moment in Vietnam's time, as the language writes it. */
  static String moment(Visit visit, Instant instant) {
    String pattern =
        visit.language() == Language.VIETNAMESE ? "dd/M/yyyy, HH:mm" : "yyyy-MM-dd, HH:mm";
    return DateTimeFormatter.ofPattern(pattern).withZone(VIETNAM).format(instant);
  }
}
