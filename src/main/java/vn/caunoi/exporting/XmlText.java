package vn.caunoi.exporting;

import java.io.StringWriter;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML 1.0 whose text may come from anywhere. */
final class XmlText {
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final XMLStreamWriter xml;

  private XmlText(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The document, or the piece of one, that this writes. */
  static String print(Part part) {
    Writer out = new StringWriter();
    try {
      XMLStreamWriter xml = FACTORY.createXMLStreamWriter(out);
      part.write(new XmlText(xml));
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("XML cannot be written to memory", e);
    }
    return out.toString();
  }

  /** An element with its attributes, name and value by turns, and what stands in it. */
  void element(String name, Part content, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
    }
    content.write(this);
    xml.writeEndElement();
  }

  /** An element with text. */
  void text(String name, String text, String... attributes) throws XMLStreamException {
    element(name, x -> x.xml.writeCharacters(clean(text)), attributes);
  }

  /** An element without content. */
  void empty(String name, String... attributes) throws XMLStreamException {
    element(name, _ -> {}, attributes);
  }

  /** Text without the characters that XML 1.0 cannot hold. */
  private static String clean(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(XmlText::holds).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean holds(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  /** What writes a part of the document. */
  @FunctionalInterface
  interface Part {
    void write(XmlText xml) throws XMLStreamException;
  }
}
