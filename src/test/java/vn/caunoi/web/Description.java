package vn.caunoi.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The API's description, made strict: what it does not describe may not be there, and what may be
 * null says so as JSON Schema does.
 */
final class Description {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode openApi;

  Description(String yaml) throws IOException {
    openApi = new ObjectMapper(new YAMLFactory()).readTree(yaml);
    tighten(openApi);
  }

  /** The addresses that it describes, with their variables in braces. */
  Set<String> paths() {
    Set<String> paths = new TreeSet<>();
    openApi.path("paths").fieldNames().forEachRemaining(paths::add);
    return paths;
  }

  /** What is wrong with an answer of this status to a GET; empty where nothing is. */
  List<String> faults(String path, int status, String mediaType, String answer) throws IOException {
    JsonNode responses = openApi.path("paths").path(path).path("get").path("responses");
    JsonNode response = responses.path(Integer.toString(status));
    JsonNode described = response.isMissingNode() ? responses.path(status / 100 + "XX") : response;
    JsonNode schema = described.path("content").path(mediaType).path("schema");
    if (schema.isMissingNode()) {
      return List.of(path + ": no schema of " + mediaType + " for " + status);
    }
    ObjectNode root = schema.deepCopy();
    root.set("components", openApi.path("components"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(root)
        .validate(JSON.readTree(answer))
        .stream()
        .map(m -> path + ": " + m.getMessage())
        .toList();
  }

  private static void tighten(JsonNode node) {
    node.forEach(Description::tighten);
    if (node instanceof ObjectNode object) {
      if (object.path("properties").isObject() && !object.has("additionalProperties")) {
        object.put("additionalProperties", false);
      }
      if (object.path("nullable").asBoolean() && object.path("type").isTextual()) {
        ArrayNode types = object.arrayNode().add(object.path("type").asText()).add("null");
        object.set("type", types);
      }
    }
  }
}
