package vn.caunoi.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON object as read: what is null is left out, so that absent and null are one. */
record JsonTree(Map<String, Object> values) {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** Reads a file that holds one object. */
  static JsonTree read(Path file) throws IOException {
    try (JsonParser json = FACTORY.createParser(file.toFile())) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException(file + ": không phải một đối tượng JSON");
      }
      return object(json);
    }
  }

  Optional<String> text(String key) {
    return Optional.ofNullable(values.get(key)).map(Object::toString);
  }

  Optional<Integer> number(String key) {
    return text(key).map(Integer::valueOf);
  }

  boolean flag(String key) {
    return Boolean.TRUE.equals(values.get(key));
  }

  /** The texts of a list; a single text is a list of one. */
  List<String> texts(String key) {
    return list(key).stream().map(Object::toString).toList();
  }

  List<JsonTree> objects(String key) {
    return list(key).stream().filter(JsonTree.class::isInstance).map(JsonTree.class::cast).toList();
  }

  private List<Object> list(String key) {
    Object value = values.get(key);
    return switch (value) {
      case null -> List.of();
      case List<?> many -> List.copyOf(many);
      default -> List.of(value);
    };
  }

  private static JsonTree object(JsonParser json) throws IOException {
    Map<String, Object> out = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      json.nextToken();
      value(json).ifPresent(v -> out.put(key, v));
    }
    return new JsonTree(out);
  }

  private static Optional<Object> value(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case VALUE_NULL -> Optional.empty();
      case START_OBJECT -> Optional.of(object(json));
      case START_ARRAY -> Optional.of(array(json));
      case VALUE_TRUE, VALUE_FALSE -> Optional.of(json.getBooleanValue());
      default -> Optional.of(json.getText());
    };
  }

  private static List<Object> array(JsonParser json) throws IOException {
    List<Object> out = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      value(json).ifPresent(out::add);
    }
    return out;
  }
}
