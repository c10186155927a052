package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.diagnostic.SnippetFormatter;
import dev.weft.compiler.json.JsonReader;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.source.DiskStore;
import dev.weft.compiler.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is missing from a saved workflow: a class comes of it, or an error says why not. */
class RemovedMembersPropertyTest {
  private static final Path SOUND = Path.of("src/test/cases/codegen/text-to-image");
  private static final List<String> WRAPPERS =
      List.of("%s", "{\"prompt\": %s}", "{\"input\": {\"workflow\": %s}}", "[[1, %s]]");
  private static Path folder = Path.of("");

  @BeforeContainer
  static void createFolder() throws IOException {
    folder = Files.createTempDirectory("weft");
    Files.copy(SOUND.resolve("mapping.weft"), folder.resolve("mapping.weft"));
  }

  @AfterContainer
  static void deleteFolder() throws IOException {
    Files.deleteIfExists(folder.resolve("mapping.weft"));
    Files.deleteIfExists(folder.resolve("txt2img.json"));
    Files.delete(folder);
  }

  @Property(tries = 400)
  void anyMembersMayBeMissing(
      @ForAll Random random,
      @ForAll @IntRange(min = 1, max = 95) int percent,
      @ForAll @IntRange(min = 0, max = 3) int wrapper,
      @ForAll boolean idsAreWords) {
    JsonValue whole = workflow(idsAreWords ? "\"n$1\"" : "\"$1\"");
    String rest = WRAPPERS.get(wrapper).formatted(without(whole, random, percent));

    Compilation result = compile(rest);

    boolean generated = !result.mappings().get(0).units().isEmpty();
    boolean nothingToSay =
        result.diagnostics().stream().anyMatch(d -> d.code() == DiagnosticCode.NOTHING_TO_GENERATE);
    assertThat(generated || nothingToSay).as(rest).isNotEqualTo(result.hasErrors());
    assertThat(SnippetFormatter.plain().formatAll(result.diagnostics())).doesNotContain("null");
  }

  private static Compilation compile(String workflow) {
    try {
      Files.writeString(folder.resolve("txt2img.json"), workflow);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new MappingCompiler(new DiskStore(folder, folder), ProjectCatalog.bundled())
        .compile(List.of(folder.resolve("mapping.weft")), "test");
  }

  private static JsonValue workflow(String id) {
    try {
      String text = Files.readString(SOUND.resolve("txt2img.json")).replaceAll("\"(\\d+)\"", id);
      return JsonReader.read(SourceFile.of("txt2img.json", text), new DiagnosticSink())
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String without(JsonValue value, Random random, int percent) {
    if (value instanceof JsonObject object) {
      return object.members().stream()
          .filter(member -> random.nextInt(100) >= percent)
          .map(m -> m.keySpan().text() + ": " + without(m.value(), random, percent))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof JsonArray array) {
      return array.items().stream()
          .filter(item -> random.nextInt(100) >= percent)
          .map(item -> without(item, random, percent))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return value.span().text();
  }
}
