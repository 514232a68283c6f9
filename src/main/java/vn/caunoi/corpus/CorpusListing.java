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
  private final List<SourceFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private Optional<SourceFile> correctionsFile = Optional.empty();
  private Corrections corrections = Corrections.NONE;

  CorpusListing(Path directory) {
    this.directory = directory;
  }

  List<SourceFile> files() {
    return files.stream().sorted().toList();
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
      source(file, path).ifPresent(files::add);
    } else {
      problem(path, "không phải là tệp thường, hoặc liên kết tới một tệp không có");
    }
  }

  private void readCorrections(Path file, String path) {
    correctionsFile = source(file, path);
    try {
      corrections = correctionsFile.isPresent() ? Corrections.read(file) : Corrections.NONE;
    } catch (IOException e) {
      problem(path, "không đọc được: " + e);
    }
  }

  private Optional<SourceFile> source(Path file, String path) {
    try {
      return Optional.of(SourceFile.of(file, path));
    } catch (IOException e) {
      problem(path, "không đọc được: " + e);
      return Optional.empty();
    }
  }

  private void problem(String path, String message) {
    problems.add(new Problem(Problem.Stage.CORPUS, Problem.Severity.ERROR, path, message));
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
