package vn.caunoi.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.PolicyDate;

/**
 * A document in a list; what is not known is null.
 *
 * @param id its permanent address
 * @param issued ISO day, month or year
 * @param holding {@code full-text}, {@code catalogue} or {@code cited-only}
 * @param parents addresses of the documents that it implements, or reports on
 * @param source where the original can be read
 */
@Serdeable
record DocumentJson(
    String id,
    @Nullable String number,
    @Nullable String type,
    @Nullable String issuer,
    @Nullable String level,
    @Nullable String province,
    @Nullable String district,
    @Nullable String issued,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String published,
    String holding,
    List<String> parents,
    int citedBy,
    int implementers,
    @Nullable String source) {

  static DocumentJson of(Summary summary) {
    var facts = summary.facts();
    var self = facts.self();
    return new DocumentJson(
        summary.id().path(),
        self.number().map(DocumentNumber::print).orElse(null),
        self.type().map(DocumentType::vietnamese).orElse(null),
        self.issuer().map(IssuingBody::name).orElse(null),
        facts.level().map(Level::code).orElse(null),
        facts.place().province().orElse(null),
        facts.place().district().orElse(null),
        self.date().map(PolicyDate::iso).orElse(null),
        self.title().orElse(null),
        facts.outlet().orElse(null),
        facts.published().map(Object::toString).orElse(null),
        summary.holding().code(),
        summary.parents().stream().map(p -> p.id().path()).toList(),
        summary.citedBy(),
        summary.implementers(),
        summary.sourceAddress().orElse(null));
  }

  static List<DocumentJson> of(List<Summary> summaries) {
    return summaries.stream().map(DocumentJson::of).toList();
  }
}
