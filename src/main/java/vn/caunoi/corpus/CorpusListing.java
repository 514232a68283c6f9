package vn.caunoi.corpus;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.caunoi.policy.Problem;

/** Walks a corpus directory and gathers its files; what cannot be read becomes a problem. */
final class CorpusListing extends SimpleFileVisitor<Path> {
  private final Path directory;
  private final List<Path> found = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private Optional<SourceFile> correctionsFile = Optional.empty();
  private Corrections corrections = Corrections.NONE;

  CorpusListing(Path directory) {
    this.directory = directory;
  }

  /** A file with its checksum, or why it has none. */
  private record Taken(Optional<SourceFile> file, Optional<Problem> problem) {}

  /** The files that were found, sorted; their checksums are taken on all cores. */
  List<SourceFile> files() {
    List<Taken> taken = found.parallelStream().map(f -> source(f, path(f))).toList();
    taken.forEach(t -> t.problem().ifPresent(problems::add));
    return taken.stream().flatMap(t -> t.file().stream()).sorted().toList();
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  Optional<SourceFile> correctionsFile() {
    return correctionsFile;
  }

  Corrections corrections() {
    return corrections;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean hidden = !folder.equals(directory) && name(folder).startsWith(".");
    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String path = path(file);
    if (path.equals(Corrections.FILE)) {
      readCorrections(file, path);
    } else if (!isIgnored(name(file))) {
      add(file, path);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    if (file.equals(directory)) {
      throw failure;
    }
    problem(path(file), "không đọc được: " + failure);
    return FileVisitResult.CONTINUE;
  }

  private void add(Path file, String path) {
    if (path.chars().anyMatch(Character::isISOControl)) {
      problem(path, "tên tệp có ký tự điều khiển; hãy đổi tên");
    } else if (Files.isRegularFile(file)) {
      found.add(file);
    } else {
      problem(path, "không phải là tệp thường, hoặc liên kết tới một tệp không có");
    }
  }

  private void readCorrections(Path file, String path) {
    Taken taken = source(file, path);
    taken.problem().ifPresent(problems::add);
    correctionsFile = taken.file();
    try {
      corrections = correctionsFile.isPresent() ? Corrections.read(file) : Corrections.NONE;
    } catch (IOException e) {
      problem(path, "không đọc được: " + e);
    }
  }

  private static Taken source(Path file, String path) {
    try {
      return new Taken(Optional.of(SourceFile.of(file, path)), Optional.empty());
    } catch (IOException e) {
      return new Taken(Optional.empty(), Optional.of(unread(path, "không đọc được: " + e)));
    }
  }

  private void problem(String path, String message) {
    problems.add(unread(path, message));
  }

  private static Problem unread(String path, String message) {
    return new Problem(Problem.Stage.CORPUS, Problem.Severity.ERROR, path, message);
  }

  private String path(Path file) {
    return directory.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static boolean isIgnored(String name) {
    return name.startsWith(".") || name.toUpperCase(Locale.ROOT).startsWith("README");
  }
}
