package vn.caunoi.corpus;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The checksums of all files of a corpus: whether an index is up to date is told by this, never by
 * file times, which a clone resets.
 *
 * <p>Printed as {@code sha256sum} does, a line a file: checksum, two spaces, path.
 *
 * @param checksums SHA-256 by path, sorted by path
 */
public record Manifest(SortedMap<String, String> checksums) {
  public static final Manifest EMPTY = new Manifest(new TreeMap<>());

  private static final String GAP = "  ";

  public Manifest {
    checksums = Collections.unmodifiableSortedMap(new TreeMap<>(checksums));
    if (!checksums.values().stream().allMatch(Checksum::isSha256)) {
      throw new IllegalArgumentException("a manifest holds SHA-256 checksums only");
    }
  }

  /** The manifest of these files. */
  public static Manifest of(Stream<SourceFile> files) {
    TreeMap<String, String> sums = new TreeMap<>();
    files.forEach(file -> sums.put(file.path(), file.sha256()));
    return new Manifest(sums);
  }

  /** Reads what {@link #print} wrote; anything else, a cut-off line included, gives nothing. */
  public static Optional<Manifest> parse(String text) {
    TreeMap<String, String> sums = new TreeMap<>();
    for (String line : text.lines().toList()) {
      int gap = line.indexOf(GAP);
      boolean whole = gap > 0 && gap + GAP.length() < line.length();
      if (!whole || !Checksum.isSha256(line.substring(0, gap))) {
        return Optional.empty();
      }
      sums.put(line.substring(gap + GAP.length()), line.substring(0, gap));
    }
    return Optional.of(new Manifest(sums));
  }

  /** The printed form, sorted by path, with a line break behind each line. */
  public String print() {
    return checksums.entrySet().stream()
        .map(entry -> entry.getValue() + GAP + entry.getKey() + "\n")
        .collect(Collectors.joining());
  }

  /** What happened to the files since an earlier manifest. */
  public Difference since(Manifest earlier) {
    Map<String, String> before = earlier.checksums;
    List<String> added =
        checksums.keySet().stream().filter(path -> !before.containsKey(path)).toList();
    List<String> changed =
        checksums.entrySet().stream()
            .filter(
                now -> !before.getOrDefault(now.getKey(), now.getValue()).equals(now.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    List<String> removed =
        before.keySet().stream().filter(path -> !checksums.containsKey(path)).toList();
    return new Difference(added, changed, removed);
  }

  /**
   * What differs between two manifests, by path.
   *
   * @param added files that are new
   * @param changed files with other bytes
   * @param removed files that are gone
   */
  public record Difference(List<String> added, List<String> changed, List<String> removed) {
    public Difference {
      added = List.copyOf(added);
      changed = List.copyOf(changed);
      removed = List.copyOf(removed);
    }

    public boolean isEmpty() {
      return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
  }
}
