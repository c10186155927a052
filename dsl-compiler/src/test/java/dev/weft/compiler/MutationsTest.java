package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.codegen.JavaCompilation;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Fix;
import dev.weft.compiler.diagnostic.Label;
import dev.weft.compiler.diagnostic.SnippetFormatter;
import dev.weft.compiler.diagnostic.TextEdit;
import dev.weft.compiler.source.OverlayStore;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One mistake in sound files gives one diagnostic, which leads to it and back. */
class MutationsTest {
  private static final Path FOLDER = Path.of("src/test/mutations");
  private static final Path ROOT = Path.of("project").toAbsolutePath();
  private static final Sources PICTURES = Sources.read(FOLDER);
  private static final Sources SCENES = Sources.read(FOLDER.resolve("scene"));
  private static final Sources PORTRAITS = Sources.read(FOLDER.resolve("portrait"));

  /** A mistake, and the files that it is made in. */
  private record Made(Mutation mutation, Sources sound) {

    Sources broken() {
      return sound.with(mutation);
    }

    @Override
    public String toString() {
      return mutation.operator();
    }
  }

  static Stream<Sources> sound() {
    return Stream.of(PICTURES, SCENES, PORTRAITS);
  }

  @ParameterizedTest
  @MethodSource("sound")
  void theFilesAreSound(Sources sound) {
    Compilation result = sound.compile();
    assertThat(shown(result)).isEmpty();
    assertThat(JavaCompilation.of(CompilerCase.units(result)).problems()).isEmpty();
  }

  static Stream<Made> mutations() {
    return Stream.of(
            Mutations.all().map(mutation -> new Made(mutation, PICTURES)),
            ShapeMutations.all().map(mutation -> new Made(mutation, SCENES)),
            EditorMutations.all().map(mutation -> new Made(mutation, PORTRAITS)))
        .flatMap(all -> all);
  }

  @ParameterizedTest
  @MethodSource("mutations")
  void isToldFirstAndAlone(Made made) {
    Mutation mutation = made.mutation();
    Compilation result = made.broken().compile();
    List<DiagnosticCode> expected = new ArrayList<>(List.of(mutation.code()));
    expected.addAll(mutation.follows());
    assertThat(result.diagnostics())
        .as(shown(result))
        .extracting(Diagnostic::code)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("mutations")
  void pointsAtEveryPlace(Made made) {
    Mutation mutation = made.mutation();
    Sources broken = made.broken();
    Compilation result = broken.compile();
    Diagnostic first = first(result);
    assertThat(first.code()).isEqualTo(mutation.code());
    List<Place> labels = new ArrayList<>(List.of(Place.of(first.primary().span())));
    first.related().stream().map(Label::span).map(Place::of).forEach(labels::add);

    List<Place> exact = mutation.at().stream().map(broken::find).toList();
    List<Place> around = mutation.shows().stream().map(broken::find).toList();

    assertThat(labels).as(shown(result)).containsAll(exact);
    assertThat(around)
        .as(shown(result))
        .allMatch(place -> labels.stream().anyMatch(place::contains));
  }

  @ParameterizedTest
  @MethodSource("mutations")
  void isMendedByItsFixes(Made made) {
    Sources broken = made.broken();
    Compilation result = broken.compile();
    List<Sources> fixed = first(result).fixes().stream().map(broken::with).toList();
    if (made.mutation().mended()) {
      assertThat(fixed).as(shown(result)).anyMatch(files -> files.says(made.sound()));
    }
    for (Sources files : fixed) {
      Compilation again = files.compile();
      assertThat(again.hasErrors()).as(shown(result) + shown(again)).isFalse();
      if (!files.says(made.sound())) {
        assertThat(JavaCompilation.of(CompilerCase.units(again)).problems()).isEmpty();
      }
    }
  }

  /** What somebody reads first whose build failed. */
  private static Diagnostic first(Compilation result) {
    return result.diagnostics().stream()
        .filter(Diagnostic::isError)
        .findFirst()
        .orElseGet(() -> result.diagnostics().get(0));
  }

  private static String shown(Compilation result) {
    return SnippetFormatter.plain().formatAll(result.diagnostics());
  }

  /** A stretch of a file. */
  private record Place(String file, int start, int end) {

    static Place of(Span span) {
      return new Place(span.file().name(), span.start(), span.end());
    }

    boolean contains(Place other) {
      return file.equals(other.file) && start <= other.start && other.end <= end;
    }
  }

  /** Texts by name. */
  private record Sources(Map<String, String> texts) {

    static Sources read(Path folder) {
      Map<String, String> texts = new TreeMap<>();
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          texts.put(file.getFileName().toString(), Files.readString(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new Sources(texts);
    }

    Compilation compile() {
      Map<Path, String> files = new TreeMap<>();
      texts.forEach((name, text) -> files.put(ROOT.resolve(name), text));
      List<Path> mappings =
          files.keySet().stream().filter(file -> file.toString().endsWith(".weft")).toList();
      return new MappingCompiler(OverlayStore.inMemory(ROOT, files), ProjectCatalog.bundled())
          .compile(mappings, "test");
    }

    Sources with(Mutation mutation) {
      Map<String, String> changed = new TreeMap<>(texts);
      for (Mutation.Edit edit : mutation.edits()) {
        Place place = find("«" + edit.sound() + "»");
        String text = changed.get(place.file());
        assertThat(text).containsOnlyOnce(edit.sound());
        changed.put(place.file(), text.replace(edit.sound(), edit.broken()));
      }
      return new Sources(changed);
    }

    Sources with(Fix fix) {
      Map<String, String> changed = new TreeMap<>(texts);
      for (TextEdit edit : fix.edits()) {
        SourceFile file = edit.span().file();
        changed.put(file.name(), fix.applied(file));
      }
      return new Sources(changed);
    }

    /** Where the marked part of a text stands. */
    Place find(String marked) {
      String text = Mutation.plain(marked);
      List<Place> found = new ArrayList<>();
      texts.forEach(
          (name, whole) -> {
            for (int at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, at + 1)) {
              int start = at + marked.indexOf('«');
              found.add(
                  new Place(name, start, start + marked.indexOf('»') - marked.indexOf('«') - 1));
            }
          });
      assertThat(found).as(marked).hasSize(1);
      return found.get(0);
    }

    /** Whether these differ in blanks at most. */
    boolean says(Sources others) {
      return blankless().equals(others.blankless());
    }

    private Map<String, String> blankless() {
      Map<String, String> squeezed = new TreeMap<>(texts);
      squeezed.replaceAll((name, text) -> text.replaceAll("\\s+", ""));
      return squeezed;
    }
  }
}
