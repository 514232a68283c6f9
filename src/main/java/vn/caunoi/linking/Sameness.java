package vn.caunoi.linking;

import vn.caunoi.policy.DocumentSystem;

/**
 * Whether two sources are of one document.
 *
 * <table>
 *   <caption>Grounds</caption>
 *   <tr><th>both say</th><th>answer</th></tr>
 *   <tr><td>number, issuer with place, dates that agree</td><td>certain</td></tr>
 *   <tr><td>title, type, issuer with place, dates that agree; a number missing</td>
 *     <td>certain</td></tr>
 *   <tr><td>the same, one of the dates missing</td><td>likely</td></tr>
 *   <tr><td>number, day, title; a place missing</td><td>likely</td></tr>
 *   <tr><td>number and place missing</td><td>never</td></tr>
 * </table>
 *
 * <p>What is likely counts only where one candidate fits.
 */
enum Sameness {
  NO,
  LIKELY,
  CERTAIN;

  static Sameness of(Traits a, Traits b) {
    boolean news = a.system() == DocumentSystem.PRESS;
    if (news != (b.system() == DocumentSystem.PRESS) || !a.dateAgrees(b)) {
      return NO;
    }
    if (news) {
      return article(a, b);
    }
    if (!a.typeAgrees(b) || !a.issuerAgrees(b)) {
      return NO;
    }
    return a.number().isPresent() && b.number().isPresent() ? numbered(a, b) : titled(a, b);
  }

  private static Sameness numbered(Traits a, Traits b) {
    boolean same = a.number().map(NumberKeys::of).equals(b.number().map(NumberKeys::of));
    if (!same) {
      return NO;
    }
    boolean dated = a.date().isPresent() && b.date().isPresent();
    boolean year = a.number().filter(NumberKeys::holdsYear).isPresent();
    if (a.placed() && b.placed() && sharesPlace(a, b)) {
      return dated || year ? CERTAIN : LIKELY;
    }
    return a.sameDay(b) && a.title().sameAs(b.title()) ? LIKELY : NO;
  }

  private static Sameness titled(Traits a, Traits b) {
    boolean issuers =
        a.type().isPresent()
            && a.type().equals(b.type())
            && a.registry().isPresent()
            && a.registry().equals(b.registry())
            && a.placed()
            && b.placed()
            && sharesPlace(a, b);
    if (!issuers || !a.title().sameAs(b.title())) {
      return NO;
    }
    return a.date().isPresent() && b.date().isPresent() ? CERTAIN : LIKELY;
  }

  private static Sameness article(Traits a, Traits b) {
    if (!a.title().sameAs(b.title())) {
      return NO;
    }
    boolean dated = a.date().isPresent() && b.date().isPresent();
    if (a.registry().isPresent() && b.registry().isPresent()) {
      boolean outlet = a.registry().equals(b.registry());
      return outlet ? (dated ? CERTAIN : LIKELY) : NO;
    }
    return a.sameDay(b) ? LIKELY : NO;
  }

  /** Whether the innermost unit is named by both; central bodies share the country. */
  private static boolean sharesPlace(Traits a, Traits b) {
    return (a.central() && b.central())
        || (a.place().district().isPresent() == b.place().district().isPresent()
            && a.place().commune().isPresent() == b.place().commune().isPresent()
            && ((a.place().province().isPresent() && b.place().province().isPresent())
                || a.place().district().isPresent()));
  }
}
