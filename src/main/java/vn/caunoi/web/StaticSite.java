package vn.caunoi.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Writes the whole site into a folder that is read without a server, from a USB stick for example.
 *
 * <p>It walks through the running site from link to link, so that every page is the very page that
 * is served; then it makes the links relative. What needs a server is taken out, and every page
 * says so: the search gives way to the index, boards stand in one order, links that lead to nothing
 * in the bundle become plain words.
 */
public final class StaticSite {
  private static final List<String> STARTS = List.of("/", Section.INDEX.path());

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI base;
  private final Path folder;
  private final Map<String, StaticName> pages = new LinkedHashMap<>();
  private final Map<String, StaticName> files = new HashMap<>();
  private final Map<String, String> moved = new HashMap<>();

  /** The bundle of the site that runs at this address, in this folder. */
  public StaticSite(URI base, Path folder) {
    this.base = base;
    this.folder = folder;
  }

  /**
   * Writes the site.
   *
   * @param progress is told how many files there are so far
   * @return how many pages and other files were written
   */
  public int write(IntConsumer progress) throws IOException, InterruptedException {
    Deque<StaticName> next = new ArrayDeque<>();
    Set<String> seen = new HashSet<>();
    STARTS.forEach(s -> StaticName.of(s).ifPresent(next::add));
    while (!next.isEmpty()) {
      StaticName name = next.removeFirst();
      if (seen.add(name.address())) {
        fetch(name).forEach(next::addLast);
        progress.accept(pages.size() + files.size());
      }
    }
    for (StaticName page : pages.values()) {
      Path file = folder.resolve(page.file());
      Document html = Jsoup.parse(Files.readString(file));
      new StaticLinks(page, this::target).rewrite(html);
      Files.writeString(file, html.outputSettings(html.outputSettings().prettyPrint(false)).html());
    }
    return pages.size() + files.size();
  }

  /** Takes what stands at an address into the bundle; the answer is what it leads to. */
  private List<StaticName> fetch(StaticName name) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(base.resolve(name.address())).build();
    HttpResponse<InputStream> answer =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream body = answer.body()) {
      Optional<String> location = answer.headers().firstValue("Location");
      if (answer.statusCode() / 100 == 3 && location.isPresent()) {
        moved.put(name.address(), location.get());
        return StaticName.of(location.get()).stream().toList();
      }
      return answer.statusCode() == 200 ? keep(name, body) : List.of();
    }
  }

  private List<StaticName> keep(StaticName name, InputStream body) throws IOException {
    Path file = folder.resolve(name.file());
    Files.createDirectories(file.toAbsolutePath().getParent());
    if (!name.file().endsWith(".html")) {
      files.put(name.address(), name);
      Files.write(file, body.readAllBytes());
      return List.of();
    }
    pages.put(name.address(), name);
    String html = new String(body.readAllBytes(), StandardCharsets.UTF_8);
    Files.writeString(file, html);
    return Jsoup.parse(html).select("[href]").stream()
        .map(link -> link.attr("href"))
        .flatMap(href -> StaticName.of(href).stream())
        .toList();
  }

  /** Where a link of the site leads in the bundle; empty where it leads to nothing in it. */
  private Optional<StaticName> target(String href) {
    return StaticName.of(href)
        .flatMap(name -> {
          String address = moved.getOrDefault(name.address(), name.address());
          String there = StaticName.of(address).map(StaticName::address).orElse(address);
          return Optional.ofNullable(pages.get(there))
              .or(() -> Optional.ofNullable(files.get(there)));
        });
  }

  /** The links of one page, made relative. */
  private record StaticLinks(StaticName page, Targets targets) {
    void rewrite(Document html) {
      html.select("script, link[rel=search], link[rel=alternate], link[rel^=schema.]").remove();
      html.select("meta[name^=dcterms.]").remove();
      html.select("a[href^=" + SimilarController.PATH + "]").remove();
      html.select("form").forEach(this::replace);
      html.select("a[hreflang]")
          .forEach(a -> Optional.ofNullable(a.closest("li")).ifPresent(Element::remove));
      html.select("[href^=/]").forEach(this::rewrite);
      html.select(".bar > nav").remove();
      String left = Messages.in(Language.VIETNAMESE).say("bundle.left");
      html.select(".foot .wrap").forEach(foot -> foot.appendElement("p").text(left));
    }

    private void rewrite(Element link) {
      String href = link.attr("href");
      String wanted = href.equals(Section.SEARCH.path()) ? Section.INDEX.path() : href;
      int fragment = href.indexOf('#');
      targets
          .of(wanted)
          .ifPresentOrElse(
              name ->
                  link.attr(
                      "href", name.from(page) + (fragment < 0 ? "" : href.substring(fragment))),
              link::unwrap);
    }

    /** A form needs a server: the index stands in its place. */
    private void replace(Element form) {
      Messages words = Messages.in(Language.VIETNAMESE);
      Element link =
          new Element("a").attr("href", Section.INDEX.path()).text(words.say("foot.INDEX"));
      form.replaceWith(new Element("p").appendChild(link));
    }
  }

  /** What stands in the bundle for an address. */
  @FunctionalInterface
  private interface Targets {
    Optional<StaticName> of(String href);
  }
}
