package vn.caunoi.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An address of the site as a file of the offline bundle.
 *
 * <table>
 *   <caption>Names</caption>
 *   <tr><th>address</th><th>file</th></tr>
 *   <tr><td>/</td><td>index.html</td></tr>
 *   <tr><td>/tinh/lang-son?moc=2025-06-30</td><td>tinh/lang-son_moc-2025-06-30.html</td></tr>
 *   <tr><td>/so/16/KH-UBNĐ</td><td>so/16/KH-UBN_c490.html</td></tr>
 *   <tr><td>/trich-dan/…/39-ct-tw.bib</td><td>trich-dan/…/39-ct-tw.bib</td></tr>
 * </table>
 *
 * @param address path and the parameters that lead to another page
 * @param file its path in the bundle, of characters that every file system holds
 */
record StaticName(String address, String file) {
  /** Parameters with which a page is another page; with any other an address is left out. */
  private static final Set<String> KEPT =
      Set.of(Addresses.ERA, SearchAddress.PAGE, IndexPages.ORDER, DownloadController.BOM);

  /** Parts of the site that need a server: the search, its files and feeds, the API. */
  private static final List<String> ONLINE =
      List.of(
          Section.SEARCH.path(),
          Addresses.FILES + "tim-kiem",
          Addresses.FEEDS,
          "/api/",
          SimilarController.PATH,
          Assets.OPEN_SEARCH);

  private static final List<String> FILES =
      List.of(Addresses.FILES, Addresses.CITATIONS, Assets.PREFIX);

  /** The name of a link's target, without its fragment; empty where it is not in a bundle. */
  static Optional<StaticName> of(String href) {
    if (!href.startsWith("/")
        || href.startsWith("//")
        || ONLINE.stream().anyMatch(href::startsWith)) {
      return Optional.empty();
    }
    int fragment = href.indexOf('#');
    String address = fragment < 0 ? href : href.substring(0, fragment);
    int query = address.indexOf('?');
    String path = query < 0 ? address : address.substring(0, query);
    List<String> parameters = new ArrayList<>();
    for (String p : query < 0 ? new String[0] : address.substring(query + 1).split("&", -1)) {
      if (!KEPT.contains(p.replaceFirst("=.*", ""))) {
        return Optional.empty();
      }
      parameters.add(p);
    }
    return Optional.of(new StaticName(address, file(Addresses.decoded(path), parameters)));
  }

  private static String file(String path, List<String> parameters) {
    StringBuilder suffix = new StringBuilder();
    parameters.forEach(p -> suffix.append('_').append(safe(p.replace('=', '-'))));
    String name = path.equals("/") ? "index" : safe(path.substring(1));
    if (FILES.stream().anyMatch(path::startsWith)) {
      int dot = name.lastIndexOf('.');
      return name.substring(0, dot) + suffix + name.substring(dot);
    }
    return name + suffix + ".html";
  }

  private static String safe(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "/-.".indexOf(c) >= 0);
      out.append(plain ? String.valueOf(c) : "_%02x".formatted((int) c));
    }
    return out.toString().replace("..", "_2e_2e");
  }

  /** The way from the file of another name to this one. */
  String from(StaticName other) {
    int folders = (int) other.file.chars().filter(c -> c == '/').count();
    return "../".repeat(folders) + file;
  }
}
