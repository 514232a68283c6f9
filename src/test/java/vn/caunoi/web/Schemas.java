package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URL;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import nu.validator.vendor.thaiopensource.xml.sax.ErrorHandlerImpl;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Holds XML to the schemas of {@code src/test/resources/schemas}. */
public final class Schemas {
  private Schemas() {}

  /** By its ending: RELAX NG (compact) or XML Schema. */
  public static void assertValid(String schema, String xml) {
    try {
      URL url = Objects.requireNonNull(Schemas.class.getResource("/schemas/" + schema), schema);
      if (schema.endsWith(".rnc")) {
        relax(url, xml);
      } else {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(url)
            .newValidator()
            .validate(new StreamSource(new StringReader(xml)));
      }
    } catch (SAXException | IOException e) {
      throw new AssertionError(schema + ": " + e.getMessage() + "\n" + xml, e);
    }
  }

  private static void relax(URL url, String xml) throws SAXException, IOException {
    StringWriter faults = new StringWriter();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(faults));
    ValidationDriver driver =
        new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    assertTrue(driver.loadSchema(new InputSource(url.toString())), faults::toString);
    boolean valid = driver.validate(new InputSource(new StringReader(xml)));
    assertTrue(valid, () -> faults + "\n" + xml);
  }
}
