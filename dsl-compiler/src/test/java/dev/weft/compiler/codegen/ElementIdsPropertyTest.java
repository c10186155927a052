package dev.weft.compiler.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.Compilation;
import dev.weft.compiler.MappingCompiler;
import dev.weft.compiler.ProjectCatalog;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.source.OverlayStore;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.SourceStore;
import dev.weft.compiler.workflow.ApiFormat;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Copies never get an id of the graph, nor another one because some list has grown. */
class ElementIdsPropertyTest {
  private static final Path ROOT = Path.of("project").toAbsolutePath();
  private static final Path MAPPING = ROOT.resolve("art.weft");
  private static final int NODES = 9;

  /** Ids that are like those of copies, or like nothing that one would expect. */
  private static final List<String> HOSTILE =
      List.of(
          "1000",
          "1001",
          "01000",
          "+1000",
          "-1000",
          " 1000",
          "1e3",
          "1000.0",
          "１０００",
          "12:5",
          "2:1000",
          "1000:1",
          "999999999999999",
          "999999999999000",
          "1000000000000000",
          "1000000000000001",
          "1000000000001000",
          "9007199254740993",
          "999999999999999999",
          "9223372036854775807",
          "18446744073709551616",
          "0",
          "",
          "a\"b",
          "\\",
          "constructor");

  private static final String MAPPING_TEXT =
      """
      package art
      workflow Art from "art.json" {
        each lora: 0..%d chains LoraLoaderModelOnly {
          param name: text required -> lora_name
        }
        each picture: 0..%d repeats AcmeWall {
          param file: text required -> image1.image.image
        }
      }
      """;

  private static final String CLASSES =
      """
      {
        "AcmeWall": {"input": {"required": {"back": ["IMAGE"]}, "optional": {"image1": ["IMAGE"]}},
                     "output": ["IMAGE"], "output_node": false},
        "AcmeFile": {"input": {"required": {"image": ["STRING"]}}, "output": ["IMAGE"], "output_node": false}
      }
      """;

  /** Called with how many elements each list has. */
  private static final String PROGRAM =
      """
      package art;

      public final class Program {
        private Program() {}

        public static String run(int loras, int pictures) {
          ArtWorkflow.Builder art = ArtWorkflow.builder();
          for (int i = 0; i < loras; i++) {
            String name = "lora" + i;
            art.lora(l -> l.name(name));
          }
          for (int i = 0; i < pictures; i++) {
            String name = "picture" + i;
            art.picture(p -> p.file(name));
          }
          return art.build().toRequest().toJson();
        }
      }
      """;

  @Property(tries = 1000)
  void blocksAreFree(
      @ForAll("ids") @Size(min = 1, max = 40) Set<String> ids,
      @ForAll @Size(max = 5) List<@IntRange(min = 1, max = 5000) Integer> sizes) {
    ElementIds blocks = new ElementIds(graph(ids));
    Set<String> given = new HashSet<>(ids);
    for (int size : sizes) {
      long first = blocks.block(size);
      for (long id = first; id < first + size; id++) {
        assertThat(given.add(Long.toString(id))).as("%s, of %s", id, ids).isTrue();
      }
    }
  }

  @Property(tries = 12)
  void copiesKeepTheirIds(
      @ForAll("ids") @Size(NODES) Set<String> ids,
      @ForAll @IntRange(min = 3, max = 1000) int most,
      @ForAll @IntRange(min = 3, max = 1000) int mostPictures)
      throws ReflectiveOperationException {
    Method program = program(List.copyOf(ids), MAPPING_TEXT.formatted(most, mostPictures));
    Map<String, String> known = new HashMap<>();
    for (int loras = 0; loras <= 3; loras++) {
      for (int pictures = 0; pictures <= 3; pictures++) {
        WorkflowGraph sent = sent(program, loras, pictures);
        Map<String, String> copies = copies(sent);
        assertThat(copies).hasSize(loras + 2 * pictures);
        assertThat(new TreeSet<>(copies.values())).hasSize(copies.size());
        assertThat(copies.values()).doesNotContainAnyElementsOf(ids);
        copies.forEach((copy, id) -> assertThat(known.putIfAbsent(copy, id)).isIn(null, id));
      }
    }
  }

  @Example
  void copiesKeepIdsThatAreNoInts() throws ReflectiveOperationException {
    Set<String> ids =
        Set.of(
            "1",
            "2",
            "3",
            "4",
            "12:5",
            "1000",
            "3000000000",
            "999999999999999",
            "1000000000000000");
    copiesKeepTheirIds(ids, 8, 3);
  }

  @Provide
  Arbitrary<Set<String>> ids() {
    Arbitrary<String> nearBlocks =
        Arbitraries.longs()
            .between(0, 12)
            .flatMap(block -> Arbitraries.longs().between(-2, 2).map(by -> block * 1000 + by))
            .map(String::valueOf);
    return Arbitraries.oneOf(
            Arbitraries.of(HOSTILE),
            nearBlocks,
            Arbitraries.integers().between(1, 60).map(String::valueOf),
            Arbitraries.longs().between(0, Long.MAX_VALUE).map(String::valueOf))
        .set();
  }

  private static WorkflowGraph graph(Set<String> ids) {
    return read(
        ids.stream()
            .map(id -> Literal.ofText(id).json() + ": {\"class_type\": \"A\", \"inputs\": {}}")
            .collect(Collectors.joining(", ", "{", "}")));
  }

  private static Method program(List<String> ids, String mapping)
      throws ReflectiveOperationException {
    List<String> named = ids.stream().map(id -> Literal.ofText(id).json()).toList();
    String json =
        """
        {
          $0: {"inputs": {"ckpt_name": "a"}, "class_type": "CheckpointLoaderSimple"},
          $1: {"inputs": {"lora_name": "a", "strength_model": 1, "model": [$0, 0]},
               "class_type": "LoraLoaderModelOnly"},
          $2: {"inputs": {"filename_prefix": "m", "model": [$1, 0]}, "class_type": "ModelSave"},
          $3: {"inputs": {"image": "a"}, "class_type": "AcmeFile"},
          $4: {"inputs": {"upscale_method": "area", "scale_by": 1, "image": [$3, 0]},
               "class_type": "ImageScaleBy"},
          $5: {"inputs": {"width": 8, "height": 8, "batch_size": 1, "color": 0},
               "class_type": "EmptyImage"},
          $6: {"inputs": {"back": [$5, 0], "image1": [$4, 0]}, "class_type": "AcmeWall"},
          $7: {"inputs": {"filename_prefix": "w", "images": [$6, 0]}, "class_type": "SaveImage"},
          $8: {"inputs": {"images": [$5, 0]}, "class_type": "PreviewImage"}
        }
        """;
    for (int i = 0; i < NODES; i++) {
      json = json.replace("$" + i, named.get(i));
    }
    Map<Path, String> texts =
        Map.of(
            MAPPING, mapping, ROOT.resolve("art.json"), json, ROOT.resolve("nodes.json"), CLASSES);
    SourceStore store = OverlayStore.inMemory(ROOT, texts);
    Compilation result =
        new MappingCompiler(store, ProjectCatalog.read(store, ROOT.resolve("nodes.json")))
            .compile(List.of(MAPPING), "a test");
    assertThat(result.hasErrors()).as("%s", result.diagnostics()).isFalse();
    List<GeneratedUnit> units =
        new ArrayList<>(result.mappings().stream().flatMap(m -> m.units().stream()).toList());
    units.add(new GeneratedUnit(GeneratedUnit.Kind.SOURCE, "art/Program.java", PROGRAM));
    JavaCompilation compilation = JavaCompilation.of(units);
    assertThat(compilation.problems()).isEmpty();
    return compilation.load().loadClass("art.Program").getMethod("run", int.class, int.class);
  }

  private static WorkflowGraph sent(Method program, int loras, int pictures)
      throws IllegalAccessException, InvocationTargetException {
    return read((String) program.invoke(null, loras, pictures));
  }

  /** The ids of the copies, by what the element was given. */
  private static Map<String, String> copies(WorkflowGraph sent) {
    Map<String, String> copies = new HashMap<>();
    for (Node node : sent.nodes().values()) {
      String name = given(sent, node);
      if (!name.isEmpty()) {
        assertThat(copies.put(node.classType() + " of " + name, node.id().value())).isNull();
      }
    }
    return copies;
  }

  /** What the element was given that a node is a copy for; empty for nodes that are none. */
  private static String given(WorkflowGraph sent, Node node) {
    return switch (node.classType()) {
      case "LoraLoaderModelOnly" -> text(node, "lora_name");
      case "AcmeFile" -> text(node, "image");
      case "ImageScaleBy" -> {
        InputValue.Link link = (InputValue.Link) node.inputs().get("image").value();
        yield text(sent.node(link.node()).orElseThrow(), "image");
      }
      default -> "";
    };
  }

  private static String text(Node node, String input) {
    return ((InputValue.Value) node.inputs().get(input).value()).literal().text();
  }

  private static WorkflowGraph read(String json) {
    DiagnosticSink sink = new DiagnosticSink();
    WorkflowGraph graph = ApiFormat.read(SourceFile.of("w.json", json), sink).orElseThrow();
    assertThat(sink.sorted()).isEmpty();
    return graph;
  }
}
