package vn.caunoi.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;

/** Lines as bytes of UTF-8, each made when it is read. */
final class LineStream extends InputStream {
  private final Stream<String> source;
  private final Iterator<String> lines;
  private ByteArrayInputStream line = new ByteArrayInputStream(new byte[0]);

  LineStream(Stream<String> source) {
    this.source = source;
    this.lines = source.iterator();
  }

  @Override
  public int read() {
    return more() ? line.read() : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    return more() ? line.read(into, offset, length) : -1;
  }

  @Override
  public void close() {
    source.close();
  }

  private boolean more() {
    while (line.available() == 0 && lines.hasNext()) {
      line = new ByteArrayInputStream(lines.next().getBytes(StandardCharsets.UTF_8));
    }
    return line.available() > 0;
  }
}
