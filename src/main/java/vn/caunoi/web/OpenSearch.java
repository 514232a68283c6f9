package vn.caunoi.web;

/** The description by which a browser can offer the site as a search engine (OpenSearch 1.1). */
final class OpenSearch {
  private OpenSearch() {}

  /**
   * @param base the site's address, checked
   */
  static String describe(String base) {
    Messages words = Messages.in(Language.VIETNAMESE);
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
      <ShortName>%1$s</ShortName>
      <Description>%2$s</Description>
      <InputEncoding>UTF-8</InputEncoding>
      <Language>vi</Language>
      <Url type="text/html" template="%3$s%4$s?q={searchTerms}&amp;trang={startPage?}"/>
      <Url type="application/atom+xml" template="%3$s%5$s?q={searchTerms}"/>
      <Url type="application/json" template="%3$s/api/v1/search?q={searchTerms}&amp;page={startPage?}&amp;size={count?}"/>
      <Url type="application/opensearchdescription+xml" rel="self" template="%3$s%6$s"/>
    </OpenSearchDescription>
    """
        .formatted(
            words.say("site.name"),
            words.say("site.opensearch"),
            base,
            Section.SEARCH.path(),
            Addresses.FEEDS + "tim-kiem.atom",
            Assets.OPEN_SEARCH);
  }
}
