package vn.caunoi.exporting;

import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.PolicyDate;

/** Prints RIS entries, two letters and a value a line; what is unknown is left out. */
final class Ris {
  private Ris() {}

  static String print(Summary document, String address) {
    Metadata facts = document.facts();
    boolean news = facts.self().type().filter(DocumentType.NEWS::equals).isPresent();
    StringBuilder out = new StringBuilder();
    line(out, "TY", news ? "NEWS" : "GOVDOC");
    line(out, "ID", document.id().key());
    facts.self().issuer().map(IssuingBody::name).ifPresent(b -> line(out, "AU", b + ","));
    facts.outlet().ifPresent(o -> line(out, "T2", o));
    facts.self().title().ifPresent(t -> line(out, "TI", t));
    facts.self().number().ifPresent(n -> line(out, "M1", n.print()));
    facts.self().type().ifPresent(t -> line(out, "M3", t.vietnamese()));
    facts.dated().ifPresent(d -> line(out, "PY", d.iso().substring(0, 4)));
    facts.dated().ifPresent(d -> line(out, "DA", date(d)));
    line(out, "UR", address);
    line(out, "LA", "vi");
    line(out, "ER", "");
    return out.toString();
  }

  /** Year, month and day, each with its slash; what is unknown stays empty. */
  private static String date(PolicyDate date) {
    String[] parts = date.iso().split("-", -1);
    return parts[0]
        + "/"
        + (parts.length > 1 ? parts[1] : "")
        + "/"
        + (parts.length > 2 ? parts[2] : "")
        + "/";
  }

  private static void line(StringBuilder out, String tag, String value) {
    out.append(tag).append("  - ").append(value.replaceAll("[\\r\\n\\t]+", " ")).append("\r\n");
  }
}
