package vn.caunoi.indexing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.caunoi.policy.PolicyArea;
import vn.caunoi.policy.SectionArea;

/** How the areas of a source's sections lie in the index. */
public final class StoredAreas {
  private static final Codec<PolicyArea> AREA = Codec.constant(PolicyArea.values());

  public static final Codec<List<SectionArea>> CODEC =
      Codec.list(
          Codec.of(
              (a, out) -> {
                out.writeString(a.anchor());
                AREA.write(a.area(), out);
                PolicyCodecs.STRINGS.write(a.words(), out);
              },
              in ->
                  new SectionArea(in.readString(), AREA.read(in), PolicyCodecs.STRINGS.read(in))));

  private StoredAreas() {}

  /** The codes of all areas in one value. */
  static String codes(List<SectionArea> areas) {
    return areas.stream().map(a -> a.area().code()).distinct().collect(Collectors.joining("|"));
  }

  /** The areas of such a value. */
  static List<PolicyArea> areas(String codes) {
    return Arrays.stream(codes.split("\\|"))
        .map(PolicyArea::ofCode)
        .flatMap(Optional::stream)
        .toList();
  }
}
