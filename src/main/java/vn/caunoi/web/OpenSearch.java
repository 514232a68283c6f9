package vn.caunoi.web;

/** The description by which a browser can offer the site as a search engine (OpenSearch 1.1). */
final class OpenSearch {
  private OpenSearch() {}

  /** The description; a host that is not one is left out of it. */
  static String describe(String host) {
    Messages words = Messages.in(Language.VIETNAMESE);
    String safe =
        host.chars()
                .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || ".:-[]".indexOf(c) >= 0))
            ? host
            : "localhost";
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
      <ShortName>%s</ShortName>
      <Description>%s</Description>
      <InputEncoding>UTF-8</InputEncoding>
      <Language>vi</Language>
      <Url type="text/html" template="http://%s%s?q={searchTerms}"/>
    </OpenSearchDescription>
    """
        .formatted(
            words.say("site.name"), words.say("site.description"), safe, Section.SEARCH.path());
  }
}
