package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.weft.compiler.codegen.GeneratedUnit;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.source.DiskStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingCompilerTest {
  private static final String WORKFLOW =
      """
      {
        "1": { "class_type": "KSampler", "inputs": { "steps": 20 } },
        "2": { "class_type": "SaveImage", "inputs": { "filename_prefix": "a", "images": ["3", 0] } },
        "3": { "class_type": "Painter of our own", "inputs": {} }
      }
      """;

  @TempDir private Path project;
  private Path root;

  @BeforeEach
  void createRoot() throws IOException {
    root = Files.createDirectories(project.resolve("src/main/comfyui"));
  }

  @Test
  void generatesAClassAndItsWorkflow() throws IOException {
    write("w.json", WORKFLOW);
    Compilation result = compile(mapping("a.weft", "A", "w.json"));

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.mappings().get(0).units())
        .extracting(GeneratedUnit::kind, GeneratedUnit::path)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(GeneratedUnit.Kind.SOURCE, "art/AWorkflow.java"),
            org.assertj.core.groups.Tuple.tuple(GeneratedUnit.Kind.RESOURCE, "art/AWorkflow.json"),
            org.assertj.core.groups.Tuple.tuple(
                GeneratedUnit.Kind.RESOURCE, "art/AWorkflow.schema.json"),
            org.assertj.core.groups.Tuple.tuple(
                GeneratedUnit.Kind.RESOURCE,
                "META-INF/native-image/art/AWorkflow/reachability-metadata.json"));
  }

  @Test
  void aMappingWithErrorsDoesNotStopTheOthers() throws IOException {
    write("w.json", WORKFLOW);
    Compilation result =
        compile(
            mapping("a.weft", "A", "w.json"),
            mapping("b.weft", "B", "missing.json"),
            mapping("c.weft", "C", "w.json"));

    assertThat(codes(result)).containsExactly(DiagnosticCode.FILE_NOT_FOUND);
    assertThat(result.mappings()).extracting(m -> m.units().size()).containsExactly(4, 0, 4);
  }

  @Test
  void namesFilesRelativeToTheProject() throws IOException {
    Compilation result = compile(mapping("parts/a.weft", "A", "missing.json"));

    assertThat(result.diagnostics().get(0).primary().span().file().name())
        .isEqualTo("src/main/comfyui/parts/a.weft");
  }

  @Test
  void tellsEveryFileThatTheResultDependsOn() throws IOException {
    write("w.json", WORKFLOW);
    write("parts/b.weft", "import \"c.weft\"");
    write("parts/c.weft", "import \"nowhere.weft\"");
    Path mapping =
        write(
            "a.weft",
            """
            package art
            import "parts/b.weft"
            workflow A from "w.json" {}
            workflow B from "missing.json" {}
            workflow C from "../outside.json" {}
            """);

    assertThat(compile(mapping).mappings().get(0).analysis().files())
        .containsExactlyInAnyOrder(
            mapping,
            root.resolve("w.json"),
            root.resolve("missing.json"),
            root.resolve("parts/b.weft"),
            root.resolve("parts/c.weft"),
            root.resolve("parts/nowhere.weft"));
  }

  @Test
  void looksForAClassOfTheSameNameInEverySourceRoot() throws IOException {
    write("w.json", WORKFLOW);
    Path mapping = mapping("a.weft", "A", "w.json");
    Path first = root.resolve("java");
    Path second = root.resolve("more");
    MappingCompiler compiler =
        new MappingCompiler(
            new DiskStore(root, project), ProjectCatalog.bundled(), List.of(first, second));

    Analysis free = compiler.analyze(mapping);
    assertThat(free.hasErrors()).isFalse();
    assertThat(free.files())
        .contains(first.resolve("art/AWorkflow.java"), second.resolve("art/AWorkflow.java"));

    write("more/art/AWorkflow.java", "");
    assertThat(compiler.analyze(mapping).diagnostics())
        .extracting(Diagnostic::code)
        .contains(DiagnosticCode.CLASS_EXISTS);
  }

  @Test
  void reportsAMappingThatIsGone() {
    Path gone = root.resolve("gone.weft");
    Compilation result = compile(gone);

    assertThat(codes(result)).containsExactly(DiagnosticCode.FILE_NOT_FOUND);
    assertThat(result.diagnostics().get(0).primary().span().file().name())
        .isEqualTo("src/main/comfyui/gone.weft");
    assertThat(result.mappings().get(0).analysis().files()).containsExactly(gone);
  }

  @Test
  void refusesSymbolicLinksOutOfTheRoot() throws IOException {
    Path secret = Files.writeString(project.resolve("secret.json"), WORKFLOW);
    link("w.json", secret);
    link("folder", project);

    assertThat(codes(compile(mapping("a.weft", "A", "w.json"))))
        .containsExactly(DiagnosticCode.FILE_OUTSIDE_ROOT);
    assertThat(codes(compile(mapping("b.weft", "B", "folder/secret.json"))))
        .containsExactly(DiagnosticCode.FILE_OUTSIDE_ROOT);
  }

  @Test
  void followsSymbolicLinksWithinTheRoot() throws IOException {
    link("w.json", write("real.json", WORKFLOW));

    assertThat(codes(compile(mapping("a.weft", "A", "w.json")))).isEmpty();
  }

  @Test
  void aRootThatIsALinkItselfIsNoHindrance() throws IOException {
    write("w.json", WORKFLOW);
    mapping("a.weft", "A", "w.json");
    Path linked = project.resolve("linked");
    createLink(linked, root);
    MappingCompiler compiler =
        new MappingCompiler(new DiskStore(linked, project), ProjectCatalog.bundled());

    assertThat(compiler.compile(List.of(linked.resolve("a.weft")), "test").diagnostics()).isEmpty();
  }

  @Test
  void refusesFilesThatAreNone() throws IOException {
    Files.createDirectories(root.resolve("folder.json"));

    assertThat(codes(compile(mapping("a.weft", "A", "folder.json"))))
        .containsExactly(DiagnosticCode.UNREADABLE_FILE);
    assertThat(codes(compile(mapping("b.weft", "B", "a\\u0000b.json"))))
        .containsExactly(DiagnosticCode.FILE_NOT_FOUND);
    assertThat(codes(compile(mapping("c.weft", "C", "  "))))
        .containsExactly(DiagnosticCode.FILE_NOT_FOUND);
  }

  @Test
  void asksTheProjectsCatalogFirst() throws IOException {
    write("w.json", WORKFLOW);
    Path catalog =
        write(
            "nodes.json",
            """
            {"KSampler": {"input": {"required": {"steps": ["INT", {"min": 1, "max": 50}]}}}}
            """);
    Path mapping =
        write(
            "a.weft",
            """
            package art
            workflow A from "w.json" {
              param steps = 60 -> KSampler.steps
              output images <- SaveImage
            }
            """);

    assertThat(codes(compile(mapping))).isEmpty();
    assertThat(codes(compile(Optional.of(catalog), mapping)))
        .containsExactly(DiagnosticCode.DEFAULT_OUT_OF_RANGE);
  }

  @Test
  void saysOnlyThatTheCatalogIsBrokenWhenItIs() throws IOException {
    write("w.json", "{\"1\": {\"class_type\": \"Own\", \"inputs\": {\"n\": 1}}}");
    Path mapping = write("a.weft", "package art\nworkflow A from \"w.json\" { param n -> Own.n }");

    assertThat(codes(compile(Optional.of(write("nodes.json", "{")), mapping)))
        .containsExactly(DiagnosticCode.INVALID_JSON);
    assertThat(codes(compile(Optional.of(root.resolve("none.json")), mapping)))
        .containsExactly(DiagnosticCode.FILE_NOT_FOUND);
  }

  @Test
  void givesTheSameWhateverTheOrderOfMappings() throws IOException {
    write("w.json", WORKFLOW);
    List<Path> mappings = new ArrayList<>();
    for (int i : IntStream.range(0, 30).toArray()) {
      mappings.add(mapping("m" + i + ".weft", i < 3 ? "Same" : "W" + i, "w" + i % 2 + ".json"));
    }
    write("w0.json", WORKFLOW);
    write("w1.json", "{");
    Compilation expected = compile(mappings.toArray(new Path[0]));
    Collections.reverse(mappings);
    Compilation reversed = compile(mappings.toArray(new Path[0]));

    assertThat(reversed.diagnostics())
        .extracting(MappingCompilerTest::shown)
        .isEqualTo(expected.diagnostics().stream().map(MappingCompilerTest::shown).toList());
    assertThat(codes(expected))
        .containsExactly(
            DiagnosticCode.DUPLICATE_WORKFLOW,
            DiagnosticCode.DUPLICATE_WORKFLOW,
            DiagnosticCode.INVALID_JSON);
  }

  @Test
  void aByteOrderMarkIsNoHindrance() throws IOException {
    write("w.json", "\ufeff" + WORKFLOW);
    Path mapping =
        write(
            "a.weft", "\ufeffpackage art\nworkflow A from \"w.json\" { output i <- SaveImage }\n");

    assertThat(codes(compile(mapping))).isEmpty();
  }

  private static String shown(Diagnostic diagnostic) {
    return diagnostic.code() + " " + diagnostic.primary().span() + " " + diagnostic.message();
  }

  private static List<DiagnosticCode> codes(Compilation result) {
    return result.diagnostics().stream().map(Diagnostic::code).toList();
  }

  private Compilation compile(Path... mappings) {
    return compile(Optional.empty(), mappings);
  }

  private Compilation compile(Optional<Path> catalog, Path... mappings) {
    DiskStore store = new DiskStore(root, project);
    ProjectCatalog known =
        catalog.map(own -> ProjectCatalog.read(store, own)).orElse(ProjectCatalog.bundled());
    return new MappingCompiler(store, known).compile(Arrays.asList(mappings), "test");
  }

  private Path mapping(String file, String name, String workflow) throws IOException {
    return write(
        file,
        "package art\nworkflow %s from \"%s\" {\n  output images <- SaveImage\n}\n"
            .formatted(name, workflow));
  }

  private Path write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void link(String name, Path target) {
    createLink(root.resolve(name), target);
  }

  private static void createLink(Path link, Path target) {
    try {
      Files.createSymbolicLink(link, target);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "needs symbolic links");
    }
  }
}
