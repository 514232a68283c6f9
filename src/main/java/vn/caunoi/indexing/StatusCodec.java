package vn.caunoi.indexing;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import vn.caunoi.library.Status;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.Problem;

/** Codec of the report that lies with the index. */
public final class StatusCodec {
  private static final Codec<List<Problem>> PROBLEMS = Codec.list(TextCodecs.PROBLEM);

  public static final Codec<Status> STATUS = Codec.of(StatusCodec::write, StatusCodec::read);

  private StatusCodec() {}

  private static void write(Status status, DataOutput out) throws IOException {
    out.writeZLong(status.ingestedAt().toEpochMilli());
    out.writeVInt(status.files());
    for (Holding holding : Holding.values()) {
      out.writeVLong(status.documents().getOrDefault(holding, 0L));
    }
    out.writeVLong(status.relations());
    out.writeVInt(status.outcomes().size());
    for (Map.Entry<String, Long> outcome : new TreeMap<>(status.outcomes()).entrySet()) {
      out.writeString(outcome.getKey());
      out.writeVLong(outcome.getValue());
    }
    PROBLEMS.write(status.problems(), out);
  }

  private static Status read(DataInput in) throws IOException {
    Instant at = Instant.ofEpochMilli(in.readZLong());
    int files = in.readVInt();
    Map<Holding, Long> documents = new EnumMap<>(Holding.class);
    for (Holding holding : Holding.values()) {
      documents.put(holding, in.readVLong());
    }
    long relations = in.readVLong();
    Map<String, Long> outcomes = new TreeMap<>();
    for (int left = in.readVInt(); left > 0; left--) {
      outcomes.put(in.readString(), in.readVLong());
    }
    return new Status(at, files, documents, relations, outcomes, PROBLEMS.read(in));
  }
}
