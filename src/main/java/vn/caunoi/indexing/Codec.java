package vn.caunoi.indexing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * Writes values of one kind into stored fields and reads them back; what is written bears no type
 * or version, {@link IndexManifest#SCHEMA} tells that for the whole index.
 */
public interface Codec<T> {
  Codec<String> STRING = of((s, out) -> out.writeString(s), DataInput::readString);
  Codec<Integer> INT = of((i, out) -> out.writeVInt(i), DataInput::readVInt);
  Codec<Long> LONG = of((l, out) -> out.writeZLong(l), DataInput::readZLong);
  Codec<Boolean> BOOLEAN =
      of((b, out) -> out.writeByte((byte) (b ? 1 : 0)), in -> in.readByte() == 1);

  void write(T value, DataOutput out) throws IOException;

  T read(DataInput in) throws IOException;

  /** A codec of two functions. */
  static <T> Codec<T> of(Writing<T> writing, Reading<T> reading) {
    return new Codec<>() {
      @Override
      public void write(T value, DataOutput out) throws IOException {
        writing.write(value, out);
      }

      @Override
      public T read(DataInput in) throws IOException {
        return reading.read(in);
      }
    };
  }

  static <T> Codec<List<T>> list(Codec<T> each) {
    return of(
        (values, out) -> {
          out.writeVInt(values.size());
          for (T value : values) {
            each.write(value, out);
          }
        },
        in -> {
          int size = in.readVInt();
          List<T> values = new ArrayList<>(Math.min(size, 1 << 16));
          for (int i = 0; i < size; i++) {
            values.add(each.read(in));
          }
          return values;
        });
  }

  static <T> Codec<Optional<T>> optional(Codec<T> inner) {
    return of(
        (value, out) -> {
          BOOLEAN.write(value.isPresent(), out);
          if (value.isPresent()) {
            inner.write(value.get(), out);
          }
        },
        in -> BOOLEAN.read(in) ? Optional.of(inner.read(in)) : Optional.empty());
  }

  /** By place: a change of the enum's order changes the schema. */
  static <E extends Enum<E>> Codec<E> constant(E[] values) {
    List<E> all = List.of(values);
    return of((value, out) -> out.writeVInt(all.indexOf(value)), in -> all.get(in.readVInt()));
  }

  default byte[] bytes(T value) {
    try {
      ByteBuffersDataOutput out = new ByteBuffersDataOutput();
      write(value, out);
      return out.toArrayCopy();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
  }

  default T value(BytesRef bytes) {
    try {
      return read(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length));
    } catch (IOException e) {
      throw new UncheckedIOException("a stored value cannot be read", e);
    }
  }

  /** Writes a value. */
  @FunctionalInterface
  interface Writing<T> {
    void write(T value, DataOutput out) throws IOException;
  }

  /** Reads a value. */
  @FunctionalInterface
  interface Reading<T> {
    T read(DataInput in) throws IOException;
  }
}
