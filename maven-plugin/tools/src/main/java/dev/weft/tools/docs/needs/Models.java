package dev.weft.tools.docs.needs;

import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.Target;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.tools.docs.graph.NodeTitle;
import dev.weft.tools.docs.needs.Needs.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files of models that a workflow was saved with: what their endings say they are. */
final class Models {
  private static final Pattern MODEL =
      Pattern.compile(
          ".+\\.(safetensors|sft|ckpt|pt2?|pth|bin|gguf|onnx|engine)", Pattern.CASE_INSENSITIVE);

  private Models() {}

  static List<Model> of(BoundWorkflow workflow, SavedNodes saved) {
    Map<String, Found> found = new LinkedHashMap<>();
    for (Node node : workflow.graph().nodes().values()) {
      for (Node.Input input : node.inputs().values()) {
        Optional<Parameter> parameter = parameter(workflow, node, input);
        if (parameter.filter(Parameter::isSecret).isPresent()) {
          continue;
        }
        name(input)
            .ifPresent(
                name -> {
                  Found one = found.computeIfAbsent(name, Found::new);
                  one.places.add(NodeTitle.of(node, workflow.catalog()) + " · " + input.name());
                  one.parameter = one.parameter.or(() -> parameter.map(Parameter::name));
                  one.folder = one.folder.or(() -> saved.folder(node.id(), name));
                });
      }
    }
    return found.values().stream().map(Found::model).toList();
  }

  private static Optional<String> name(Node.Input input) {
    return Optional.of(input.value())
        .filter(InputValue.Value.class::isInstance)
        .map(value -> ((InputValue.Value) value).literal())
        .filter(Literal::isText)
        .map(Literal::text)
        .filter(text -> MODEL.matcher(text).matches());
  }

  private static Optional<Parameter> parameter(
      BoundWorkflow workflow, Node node, Node.Input input) {
    return workflow.withElements(Parameter.class).stream()
        .filter(p -> p.targets().stream().anyMatch(t -> sets(t, node.id(), input.name())))
        .findFirst();
  }

  private static boolean sets(Target target, NodeId node, String input) {
    return target.node().id().equals(node) && target.input().name().equals(input);
  }

  /** A model that is not yet whole. */
  private static final class Found {
    private final String name;
    private final List<String> places = new ArrayList<>();
    private Optional<String> parameter = Optional.empty();
    private Optional<String> folder = Optional.empty();

    Found(String name) {
      this.name = name;
    }

    Model model() {
      return new Model(name, places.stream().distinct().toList(), parameter, folder);
    }
  }
}
