package vn.caunoi.exporting;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.caunoi.exporting.Table.Column;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Provinces;

/** The columns of a list of documents. */
public final class DocumentColumns {
  private static final List<Column<Summary>> ALL =
      List.of(
          column(
              "number", "Số, ký hiệu", s -> s.facts().self().number().map(DocumentNumber::print)),
          column("type", "Loại", s -> s.facts().self().type().map(DocumentType::vietnamese)),
          column("issuer", "Cơ quan", s -> s.facts().self().issuer().map(IssuingBody::name)),
          column("level", "Cấp", s -> s.facts().level().map(Level::vietnamese)),
          column("province", "Tỉnh", s -> s.facts().place().province()),
          column(
              "provinceToday",
              "Tỉnh hiện nay",
              s -> s.facts().place().province().flatMap(Provinces.all()::today)),
          column("district", "Huyện", s -> s.facts().place().district()),
          column("issued", "Ngày ban hành", s -> s.facts().self().date().map(PolicyDate::iso)),
          column("title", "Trích yếu", s -> s.facts().self().title()),
          column("outlet", "Báo, trang tin", s -> s.facts().outlet()),
          column("published", "Ngày đăng", s -> s.facts().published().map(Object::toString)),
          column("holding", "Mức lưu giữ", s -> s.holding().code()),
          column(
              "implements",
              "Thực hiện",
              s -> s.parents().stream().map(Summary.Parent::label).toList()),
          column(
              "parents",
              "Địa chỉ các văn bản đó",
              s -> s.parents().stream().map(p -> p.id().path()).toList()),
          column("implementers", "Số văn bản thực hiện", s -> s.implementers()),
          column("citedBy", "Số văn bản dẫn", s -> s.citedBy()),
          column("id", "Địa chỉ trong kho", s -> s.id().path()),
          column("source", "Địa chỉ nguồn", Summary::sourceAddress));

  private DocumentColumns() {}

  /** The table of these documents. */
  public static Table<Summary> of(Stream<Summary> documents) {
    return new Table<>(ALL, documents);
  }

  private static Column<Summary> column(
      String key, String heading, Function<Summary, Object> value) {
    return new Column<>(key, heading, value);
  }
}
