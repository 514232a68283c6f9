package vn.caunoi.reading;

import java.util.Locale;

/** Tells the path to a page, shown above it: {@code Trang chủ » Tin tức » Xã hội}. */
final class Breadcrumb {
  private static final int LONGEST = 200;

  private Breadcrumb() {}

  /** Whether these words are such a path. */
  static boolean is(String words) {
    String plain = words.strip().toLowerCase(Locale.ROOT);
    boolean home =
        plain.startsWith("trang chủ") || plain.startsWith("trang nhất") || plain.startsWith("home");
    int signs = 0;
    for (int i = 0; i < plain.length(); i++) {
      signs += "»›>/→|".indexOf(plain.charAt(i)) >= 0 ? 1 : 0;
    }
    return home && signs > 0 && plain.length() <= LONGEST;
  }
}
