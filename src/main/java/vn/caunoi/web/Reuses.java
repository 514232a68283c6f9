package vn.caunoi.web;

import java.util.ArrayList;
import java.util.List;
import vn.caunoi.exporting.Found;
import vn.caunoi.policy.Province;

/** Makes the lists of what can be taken away from a page. */
final class Reuses {
  private static final String CSV = "text/csv";
  private static final String JSON_LINES = "application/jsonl";
  private static final String ATOM = "application/atom+xml";

  private final Messages words;

  Reuses(Messages words) {
    this.words = words;
  }

  /** A search's hits as files and as a feed. */
  Reuse search(SearchAddress address, long total) {
    String csv = address.href(Addresses.FILES + "tim-kiem.csv");
    List<Reuse.Form> forms =
        ifAny(total, forms(csv, address.href(Addresses.FILES + "tim-kiem.jsonl")));
    forms.add(feed("take.feed.search", address.href(Addresses.FEEDS + "tim-kiem.atom")));
    return new Reuse(forms, limit(total), Reuse.Card.NONE);
  }

  /** A province's documents as files and as a feed. */
  Reuse province(Province province, long total) {
    String path = Addresses.province(province).substring("/tinh/".length());
    List<Reuse.Form> forms = ifAny(total, files("tinh/", path));
    forms.add(feed("take.feed.province", named(Addresses.FEEDS + "tinh/", path, ".atom")));
    return new Reuse(forms, limit(total), Reuse.Card.NONE);
  }

  /** A list that stands at an address of its own, its pages put together. */
  Reuse list(String address, long total) {
    return new Reuse(ifAny(total, files("", address.substring(1))), limit(total), Reuse.Card.NONE);
  }

  /** Everything as files: the documents and the graph of their relations. */
  Reuse everything(long documents, long relations) {
    List<Reuse.Form> forms = files("", "tat-ca");
    String graph = Addresses.FILES + DownloadController.GRAPH;
    forms.add(
        new Reuse.Form(words.say("take.graph"), graph + ".tsv", DownloadController.TSV.getName()));
    forms.add(
        new Reuse.Form(
            words.say("take.graphml"), graph + ".graphml", DownloadController.GRAPHML.getName()));
    return new Reuse(forms, words.say("take.everything", documents, relations), Reuse.Card.NONE);
  }

  /** A coverage board as files; the feed tells of new implementers. */
  Reuse board(BoardAddress board, int rows) {
    List<Reuse.Form> forms =
        ifAny(rows, files("bang-phu/", board.document().key() + board.query()));
    forms.add(
        feed(
            "take.feed.implementers",
            Addresses.FEEDS + "thuc-hien/" + board.document().key() + ".atom"));
    return new Reuse(forms, limit(rows), Reuse.Card.NONE);
  }

  /** Nobody is offered a file of no rows. */
  private static List<Reuse.Form> ifAny(long rows, List<Reuse.Form> files) {
    return rows > 0 ? files : new ArrayList<>();
  }

  private List<Reuse.Form> files(String folder, String path) {
    return forms(
        named(Addresses.FILES + folder, path, ".csv"),
        named(Addresses.FILES + folder, path, ".jsonl"));
  }

  private List<Reuse.Form> forms(String csv, String jsonLines) {
    List<Reuse.Form> forms = new ArrayList<>();
    String bom = csv + (csv.contains("?") ? "&" : "?") + DownloadController.BOM + "=1";
    forms.add(new Reuse.Form(words.say("take.sheet"), bom, CSV));
    forms.add(new Reuse.Form(words.say("take.csv"), csv, CSV));
    forms.add(new Reuse.Form(words.say("take.jsonl"), jsonLines, JSON_LINES));
    return forms;
  }

  private Reuse.Form feed(String key, String href) {
    return new Reuse.Form(words.say(key), href, ATOM);
  }

  private String limit(long rows) {
    if (rows == 0) {
      return words.say("take.none");
    }
    return rows > Found.MOST
        ? words.say("take.limited", rows, Found.MOST)
        : words.say("take.rows", rows, Found.MOST);
  }

  /** The ending goes before the parameters. */
  private static String named(String prefix, String path, String ending) {
    int query = path.indexOf('?');
    return query < 0
        ? prefix + path + ending
        : prefix + path.substring(0, query) + ending + path.substring(query);
  }
}
