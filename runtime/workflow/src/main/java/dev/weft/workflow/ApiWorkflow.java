package dev.weft.workflow;

import dev.weft.workflow.Parameter.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A workflow that is read while the program runs, for those that have no generated class: values
 * are set by node and input, and outputs are read by node. Immutable; each {@code with} gives
 * another one.
 *
 * <p>It takes what ComfyUI writes with <em>Export (API)</em>. Nodes go by their id, or by a title
 * or class that no other node has. Nothing is checked but that node and input are there: the server
 * tells the rest.
 */
public final class ApiWorkflow implements Workflow<JobOutputs> {
  private final String origin;
  private final WorkflowTemplate template;
  private final Map<Target, InputContent> values;

  private ApiWorkflow(String origin, WorkflowTemplate template, Map<Target, InputContent> values) {
    this.origin = origin;
    this.template = template;
    this.values = values;
  }

  /**
   * Reads a file.
   *
   * @throws UncheckedIOException if it cannot be read
   * @throws IllegalArgumentException if it is no workflow in API format; the message says what it
   *     is and what to do
   */
  public static ApiWorkflow of(Path file) {
    try {
      return of(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the workflow " + file, e);
    }
  }

  /**
   * Reads a text.
   *
   * @throws IllegalArgumentException if it is no workflow in API format; the message says what it
   *     is and what to do
   */
  public static ApiWorkflow of(String json) {
    return of("the workflow", json.getBytes(StandardCharsets.UTF_8));
  }

  private static ApiWorkflow of(String origin, byte[] json) {
    ApiFormat.problem(json)
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException(origin + " " + problem);
            });
    return new ApiWorkflow(origin, WorkflowTemplate.from(origin, json).load(), Map.of());
  }

  /** Sets a text. */
  public ApiWorkflow with(String node, String input, String value) {
    return with(node, input, InputContent.of(value));
  }

  /** Sets a whole number. */
  public ApiWorkflow with(String node, String input, long value) {
    return with(node, input, InputContent.of(value));
  }

  /**
   * Sets a number.
   *
   * @throws IllegalArgumentException if JSON cannot carry it, too: it is infinite or NaN
   */
  public ApiWorkflow with(String node, String input, double value) {
    return with(node, input, InputContent.of(value));
  }

  /** Sets true or false. */
  public ApiWorkflow with(String node, String input, boolean value) {
    return with(node, input, InputContent.of(value));
  }

  /** Sets a file, which is uploaded at submit if the server does not have it. */
  public ApiWorkflow with(String node, String input, InputFile value) {
    return with(node, input, InputContent.of(value));
  }

  /**
   * Sets whatever an input can hold: a value, a link, or nothing.
   *
   * @param node its id, or a title or class that no other node has
   * @throws IllegalArgumentException if there is no such node, or it was saved without the input
   */
  public ApiWorkflow with(String node, String input, InputContent content) {
    SavedNode saved = saved(node);
    if (!saved.inputs().containsKey(input)) {
      throw new IllegalArgumentException(
          "node %s (%s) of %s has no input %s; it has %s"
              .formatted(
                  saved.id(),
                  saved.classType(),
                  origin,
                  input,
                  String.join(", ", saved.inputs().keySet())));
    }
    return put(saved, input, content);
  }

  /**
   * Sets an input that the node was saved without: an optional one.
   *
   * @throws IllegalArgumentException if there is no such node
   */
  public ApiWorkflow withNew(String node, String input, InputContent content) {
    return put(saved(node), input, content);
  }

  private ApiWorkflow put(SavedNode node, String input, InputContent content) {
    Map<Target, InputContent> more = new LinkedHashMap<>(values);
    more.put(new Target(node.id(), input), content);
    return new ApiWorkflow(origin, template, Collections.unmodifiableMap(more));
  }

  /** Its nodes, in the order of the file. */
  public List<WorkflowNode> nodes() {
    return template.nodes();
  }

  /**
   * A node.
   *
   * @param name its id, or a title or class that no other node has
   * @throws IllegalArgumentException if there is no such node, or there are several
   */
  public WorkflowNode node(String name) {
    Optional<WorkflowNode> byId = template.findNode(name);
    return byId.or(() -> only(name, node -> node.title().filter(name::equals).isPresent()))
        .or(() -> only(name, node -> node.classType().equals(name)))
        .orElseThrow(() -> unknown(name));
  }

  private Optional<WorkflowNode> only(String name, Predicate<WorkflowNode> called) {
    List<WorkflowNode> found = nodes().stream().filter(called).toList();
    if (found.size() > 1) {
      throw new IllegalArgumentException(
          "%d nodes of %s are called %s: say which by its id, %s"
              .formatted(
                  found.size(),
                  origin,
                  name,
                  found.stream().map(WorkflowNode::id).collect(Collectors.joining(" or "))));
    }
    return found.stream().findFirst();
  }

  private IllegalArgumentException unknown(String name) {
    return new IllegalArgumentException(
        "%s has no node %s; it has %s"
            .formatted(
                origin,
                name,
                nodes().stream()
                    .map(node -> node.id() + " (" + node.displayName() + ")")
                    .collect(Collectors.joining(", "))));
  }

  private SavedNode saved(String node) {
    return template.savedNode(node(node).id());
  }

  @Override
  public WorkflowRequest toRequest() {
    WorkflowRequest.Builder request = template.request();
    values.forEach((target, content) -> request.set(target.nodeId(), target.input(), content));
    return request.build();
  }

  /** What each node yielded, by id. */
  @Override
  public JobOutputs outputs(JobOutputs outputs) {
    return outputs;
  }

  /** Its file, and which inputs are set: never what to. */
  @Override
  public String toString() {
    String inputs =
        values.keySet().stream()
            .map(target -> ", " + target.nodeId() + "." + target.input())
            .collect(Collectors.joining());
    return "ApiWorkflow[" + origin + inputs + "]";
  }
}
