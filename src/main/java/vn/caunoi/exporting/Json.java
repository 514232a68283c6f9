package vn.caunoi.exporting;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Prints maps, lists and plain values as one line of JSON; an empty {@link Optional} is null. */
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final char[] OF_MARKUP = {'<', '>', '&', '\u2028', '\u2029'};

  private Json() {}

  public static String print(Map<String, ?> object) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      write(json, object);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  /** The same for a data block in a page: no character of it can end the block. */
  public static String printForPage(Map<String, ?> object) {
    String json = print(object);
    for (char c : OF_MARKUP) {
      json = json.replace(String.valueOf(c), "\\u%04x".formatted((int) c));
    }
    return json;
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    switch (value) {
      case Optional<?> optional when optional.isPresent() -> write(json, optional.get());
      case Optional<?> _ -> json.writeNull();
      case Map<?, ?> map -> object(json, map);
      case Collection<?> list -> array(json, list);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Double number -> json.writeNumber(number);
      case Boolean flag -> json.writeBoolean(flag);
      default -> json.writeString(value.toString());
    }
  }

  private static void object(JsonGenerator json, Map<?, ?> map) throws IOException {
    json.writeStartObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      json.writeFieldName(entry.getKey().toString());
      write(json, entry.getValue());
    }
    json.writeEndObject();
  }

  private static void array(JsonGenerator json, Collection<?> list) throws IOException {
    json.writeStartArray();
    for (Object value : list) {
      write(json, value);
    }
    json.writeEndArray();
  }
}
