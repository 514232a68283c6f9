package vn.caunoi.linking;

import java.util.ArrayList;
import java.util.List;

/** Looks up a document that is cited without a number: by its title, or by issuer and day. */
final class TitleSearch {
  private static final int SHORTEST = 3;

  private final KnownDocuments known;

  TitleSearch(KnownDocuments known) {
    this.known = known;
  }

  Found find(Traits said, Citing citing) {
    if (said.title().size() >= SHORTEST) {
      List<Known> alike = new ArrayList<>(known.byTitle(said.title()));
      alike.addAll(known.byIssuerAndTitle(said));
      List<Known> fits = fitting(alike.stream().distinct().toList(), said, citing);
      List<Known> sure =
          fits.stream()
              .filter(k -> k.traits().central() || (said.placed() && !said.central()))
              .toList();
      if (sure.size() == 1) {
        return Found.one(sure.getFirst(), "Khớp tên văn bản; kho chỉ có một văn bản như thế");
      }
      if (sure.size() > 1) {
        return new Found.Several(sure, "Nhiều văn bản cùng mang tên này");
      }
    }
    return byDay(said, citing);
  }

  private Found byDay(Traits said, Citing citing) {
    if (said.type().isEmpty() || !said.placed()) {
      return Found.none("Không nêu số, ký hiệu; tên gọi không đủ để nhận ra văn bản");
    }
    List<Known> fits =
        fitting(known.byIssuerAndDay(said), said, citing).stream()
            .filter(k -> k.traits().sameDay(said) && k.traits().type().isPresent())
            .filter(k -> !k.traits().title().contradicts(said.title()))
            .toList();
    if (fits.size() == 1) {
      return Found.one(fits.getFirst(), "Khớp tên loại, ngày và cơ quan ban hành");
    }
    return fits.isEmpty()
        ? Found.none("Không nêu số, ký hiệu; kho chưa biết văn bản nào khớp")
        : new Found.Several(fits, "Nhiều văn bản cùng loại, cùng ngày, cùng cơ quan");
  }

  private static List<Known> fitting(List<Known> candidates, Traits said, Citing citing) {
    return candidates.stream()
        .filter(k -> k.traits().typeAgrees(said) && k.traits().dateAgrees(said))
        .filter(k -> k.traits().issuerAgrees(said))
        .filter(k -> citing.catalogue() || !k.youngerThan(citing.date()))
        .toList();
  }
}
