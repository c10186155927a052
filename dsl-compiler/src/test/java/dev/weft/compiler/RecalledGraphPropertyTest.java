package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.codegen.GeneratedUnit;
import dev.weft.compiler.codegen.JavaCompilation;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.descriptor.Misfit;
import dev.weft.workflow.descriptor.Note;
import dev.weft.workflow.descriptor.PropertyDescriptor;
import dev.weft.workflow.descriptor.PropertyType;
import dev.weft.workflow.descriptor.RecallException;
import dev.weft.workflow.descriptor.Recalled;
import dev.weft.workflow.descriptor.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeContainer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever a workflow of any case sends is read back as that workflow, but for what is told; and no
 * graph is ever taken for what a workflow would not send.
 */
class RecalledGraphPropertyTest {
  private static final JsonMapper JSON = new JsonMapper();

  /** Numbers and texts stand in no input of their own there, so nothing tells them. */
  private static final Set<String> ONLY_COMPUTED_WITH =
      Set.of("language/each-inner", "language/parameter-without-input");

  private static final List<Known> WORKFLOWS = new ArrayList<>();

  private record Known(String caseName, WorkflowDescriptor<?> descriptor) {}

  @BeforeContainer
  static void compile() throws ReflectiveOperationException {
    for (CompilerCase one : CompilerCase.all()) {
      if (one.hasExpectedFiles()) {
        List<GeneratedUnit> units = CompilerCase.units(one.compile());
        ClassLoader loader = JavaCompilation.of(units).load();
        for (GeneratedUnit unit : units) {
          if (unit.path().endsWith("Workflow.java")) {
            String name = unit.path().replaceFirst("\\.java$", "").replace('/', '.');
            WORKFLOWS.add(
                new Known(
                    one.name(),
                    (WorkflowDescriptor<?>)
                        loader.loadClass(name).getMethod("descriptor").invoke(null)));
          }
        }
      }
    }
    assertThat(WORKFLOWS).hasSizeGreaterThan(50);
  }

  private static Known any(Random random) {
    return WORKFLOWS.get(random.nextInt(WORKFLOWS.size()));
  }

  @Property(tries = 200)
  void whatWasSentIsReadBack(@ForAll Random random) {
    Known known = any(random);
    Optional<? extends Workflow<?>> sent = new RandomSettings(random).workflow(known.descriptor());
    sent.ifPresent(workflow -> isReadBack(known, workflow, workflow.toJson()));
  }

  @Property(tries = 200)
  void alsoUnderOtherIdsInAnotherOrder(@ForAll Random random) {
    Known known = any(random);
    Optional<? extends Workflow<?>> sent = new RandomSettings(random).workflow(known.descriptor());
    sent.ifPresent(
        workflow ->
            isReadBack(
                known, workflow, new GraphChange(random).renumbered(workflow.toJson()).toString()));
  }

  @Property(tries = 200)
  void noGraphIsTakenForAnother(@ForAll Random random) {
    WorkflowDescriptor<?> descriptor = any(random).descriptor();
    if (hasSecrets(descriptor.properties())) {
      return;
    }
    Optional<? extends Workflow<?>> sent = new RandomSettings(random).workflow(descriptor);
    if (sent.isEmpty()) {
      return;
    }
    String changed = new GraphChange(random).changed(sent.get().toJson()).toString();
    Recalled<?> recalled;
    try {
      recalled = descriptor.readGraph(changed);
    } catch (RecallException itIsOfAnotherWorkflow) {
      return;
    }
    if (recalled.fitting().isPresent()) {
      Map<String, String> known = new HashMap<>();
      List<String> found = new ArrayList<>(GraphForm.of(changed, known));
      for (String node : GraphForm.of(recalled.workflow().toJson(), known)) {
        assertThat(found.remove(node)).as(changed + " read as " + recalled.workflow()).isTrue();
      }
    }
  }

  private static void isReadBack(Known known, Workflow<?> sent, String graph) {
    WorkflowDescriptor<?> descriptor = known.descriptor();
    Recalled<?> recalled = descriptor.readGraph(graph);
    if (recalled.fitting().isEmpty()) {
      assertThat(recalled.misfits())
          .as(sent + " sent " + graph)
          .allMatch(
              misfit ->
                  isUntold(misfit, descriptor) || ONLY_COMPUTED_WITH.contains(known.caseName()));
      return;
    }
    Workflow<?> read = recalled.workflow();
    if (!hasSecrets(descriptor.properties())) {
      Map<String, String> forms = new HashMap<>();
      assertThat(GraphForm.of(read.toJson(), forms))
          .as(sent + " read as " + read + " with " + recalled.notes() + " of " + graph)
          .isEqualTo(GraphForm.of(graph, forms));
    }
    assertThat(differing(sent, read))
        .as(sent + " read as " + read + " with " + recalled.notes())
        .allMatch(name -> recalled.notes().stream().anyMatch(note -> isAbout(note, name)));
  }

  /** What is required and in no input of its own, or a secret: no graph tells it. */
  private static boolean isUntold(Misfit misfit, WorkflowDescriptor<?> descriptor) {
    String[] path = misfit.parameter().split("\\.");
    PropertyDescriptor property = descriptor.property(path[0]).orElse(null);
    if (property == null) {
      return false;
    }
    PropertyDescriptor last =
        path.length == 1 ? property : property.list().orElseThrow().property(path[2]).orElseThrow();
    return last.required()
        && misfit
            .message()
            .endsWith(
                last.type() == PropertyType.SECRET
                    ? " is required, and secrets are not read from graphs"
                    : " is required, and nothing in the graph tells it");
  }

  private static boolean isAbout(Note note, String name) {
    return note.parameter().equals(name) || note.parameter().startsWith(name + ".");
  }

  private static Set<String> differing(Workflow<?> sent, Workflow<?> read) {
    JsonNode values = JSON.readTree(sent.toValues().toJson(Map.of())).path("values");
    JsonNode others = JSON.readTree(read.toValues().toJson(Map.of())).path("values");
    Set<String> names = new HashSet<>(values.propertyNames());
    names.addAll(others.propertyNames());
    names.removeIf(name -> meaning(values.path(name)).equals(meaning(others.path(name))));
    return names;
  }

  /** JSON is written anew under other ids. */
  private static JsonNode meaning(JsonNode value) {
    boolean json = value.isString() && value.stringValue().matches("(?s)[{\\[].*");
    try {
      return json ? JSON.readTree(value.stringValue()) : value;
    } catch (RuntimeException isAText) {
      return value;
    }
  }

  private static boolean hasSecrets(List<PropertyDescriptor> properties) {
    return properties.stream()
        .anyMatch(
            property ->
                property.type() == PropertyType.SECRET
                    || property.list().filter(list -> hasSecrets(list.properties())).isPresent());
  }
}
