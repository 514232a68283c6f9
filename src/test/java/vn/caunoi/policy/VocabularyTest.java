package vn.caunoi.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.caunoi.library.Effect;

/** The page of terms and the enums say the same. */
class VocabularyTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| [^|]+ \\| `([\\w.]+)` \\| [^|]+ \\| [^|]+ \\|$");

  @Test
  void namesEveryConstantAndNoOther() throws IOException {
    Set<String> described = new TreeSet<>();
    ROW.matcher(Files.readString(Path.of("src/docs/vocabulary.md")))
        .results()
        .forEach(row -> described.add(row.group(1)));
    assertEquals(expected(), described);
  }

  private static Set<String> expected() {
    Set<String> names = new TreeSet<>();
    List<Class<? extends Enum<?>>> enums =
        List.of(
            DocumentSystem.class,
            Level.class,
            DocumentType.class,
            RelationType.class,
            Holding.class,
            MentionForm.class,
            Evidence.Origin.class,
            DocumentNumber.Form.class,
            PolicyArea.class,
            EffectStatement.Kind.class,
            Effect.State.class);
    for (Class<? extends Enum<?>> type : enums) {
      String name = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
      Arrays.stream(type.getEnumConstants()).forEach(c -> names.add(name + "." + c.name()));
    }
    Arrays.stream(Outcome.class.getPermittedSubclasses())
        .forEach(outcome -> names.add("Outcome." + outcome.getSimpleName()));
    return names;
  }
}
