package dev.weft.compiler.codegen;

import static dev.weft.compiler.literal.Literals.literal;

import dev.weft.compiler.binding.BoundStatement;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.NodeLabel;
import dev.weft.compiler.binding.Output;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.Target;
import dev.weft.compiler.catalog.BundledCatalog;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.LabelDeclaration;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.NodeSelector;
import dev.weft.compiler.syntax.OutputDeclaration;
import dev.weft.compiler.syntax.ParameterDeclaration;
import dev.weft.compiler.syntax.TargetPath;
import dev.weft.compiler.syntax.WorkflowDeclaration;
import dev.weft.compiler.type.ChoiceType;
import dev.weft.compiler.type.IntType;
import dev.weft.compiler.type.ParameterType;
import dev.weft.compiler.type.SeedType;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A bound workflow made by hand, so that names and texts can be tested that no parser would let
 * through. Each parameter sets an input of its own.
 */
final class WorkflowFixture {
  private static final SourceFile MAPPING = SourceFile.of("art/fixture.weft", "");
  private static final Span HERE = MAPPING.span(0, 0);

  private final String name;
  private final Map<String, Map<String, String>> inputs = new LinkedHashMap<>();
  private final Map<String, String> classTypes = new LinkedHashMap<>();
  private final Map<String, String> titles = new LinkedHashMap<>();
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<Output> outputs = new ArrayList<>();
  private final List<NodeLabel> labels = new ArrayList<>();
  private String packageName = "com.acme.art";
  private String documentation = "";
  private String source = "fixture.json";

  WorkflowFixture(String name) {
    this.name = name;
  }

  WorkflowFixture inPackage(String name) {
    packageName = name;
    return this;
  }

  WorkflowFixture documented(String text) {
    documentation = text;
    return this;
  }

  WorkflowFixture from(String path) {
    source = path;
    return this;
  }

  WorkflowFixture node(String id, String classType, String title) {
    classTypes.put(id, classType);
    titles.put(id, title);
    inputs.computeIfAbsent(id, any -> new LinkedHashMap<>());
    return this;
  }

  WorkflowFixture label(String id, String text) {
    NodeSelector selector = new NodeSelector.ById(new Name(id, HERE), HERE);
    labels.add(
        new NodeLabel(
            new LabelDeclaration(selector, new Name(text, HERE), HERE), List.of(bareNode(id))));
    return this;
  }

  WorkflowFixture output(String name, Output.Kind kind, String id) {
    NodeSelector selector = new NodeSelector.ById(new Name(id, HERE), HERE);
    outputs.add(
        new Output(
            new OutputDeclaration(
                "",
                new Name(name, HERE),
                Optional.empty(),
                Optional.empty(),
                selector,
                Optional.empty(),
                HERE),
            bareNode(id),
            kind));
    return this;
  }

  /** A parameter that keeps what is saved. */
  WorkflowFixture param(String name, ParameterType type, String savedJson) {
    return param(name, "", type, savedJson, null, "1", name);
  }

  WorkflowFixture required(String name, ParameterType type, String savedJson) {
    return param(name, "", type, savedJson, new DefaultValue.Required(), "1", name);
  }

  /**
   * @param defaultValue null for what is saved
   */
  WorkflowFixture param(
      String name,
      String documentation,
      ParameterType type,
      String savedJson,
      DefaultValue defaultValue,
      String id,
      String input) {
    if (!classTypes.containsKey(id)) {
      node(id, "Node", "");
    }
    inputs.get(id).put(input, savedJson);
    InputValue.Value saved = new InputValue.Value(literal(savedJson), HERE);
    NodeSelector selector = new NodeSelector.ById(new Name(id, HERE), HERE);
    TargetPath path =
        new TargetPath(selector, List.of(new TargetPath.Step(false, new Name(input, HERE))), HERE);
    parameters.add(
        new Parameter(
            new ParameterDeclaration(
                documentation,
                new Name(name, HERE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(path),
                Optional.empty(),
                HERE),
            type,
            defaultValue == null ? new DefaultValue.Saved(saved) : defaultValue,
            List.of(
                new Target(
                    bareNode(id),
                    new Node.Input(input, HERE, saved),
                    saved,
                    Optional.empty(),
                    path))));
    return this;
  }

  BoundWorkflow bound() {
    SourceFile json = SourceFile.of(source, json());
    Map<NodeId, Node> nodes = new LinkedHashMap<>();
    classTypes.keySet().forEach(id -> nodes.put(new NodeId(id), bareNode(id)));
    List<BoundStatement> statements = new ArrayList<>(parameters);
    statements.addAll(outputs);
    statements.addAll(labels);
    return new BoundWorkflow(
        new WorkflowDeclaration(
            documentation,
            new Name(name, HERE),
            new Name(source, HERE),
            List.of(),
            List.of(),
            HERE),
        packageName,
        List.of(),
        new WorkflowGraph(json, json.span(0, json.text().length()), json.text(), nodes),
        BundledCatalog.shared(),
        statements,
        List.of());
  }

  /** The workflow as it would have been saved. */
  String json() {
    StringBuilder json = new StringBuilder("{");
    for (String id : classTypes.keySet()) {
      json.append(json.length() == 1 ? "\n  " : ",\n  ").append(quoted(id)).append(": {");
      StringBuilder members = new StringBuilder();
      inputs
          .get(id)
          .forEach(
              (input, value) ->
                  members
                      .append(members.isEmpty() ? "" : ", ")
                      .append(quoted(input))
                      .append(": ")
                      .append(value));
      json.append("\"inputs\": {").append(members).append("}, \"class_type\": ");
      json.append(quoted(classTypes.get(id)));
      json.append(", \"_meta\": {\"title\": ").append(quoted(titles.get(id))).append("}}");
    }
    return json.append("\n}").toString();
  }

  /** A text as JSON that UTF-8 can carry. */
  static String quoted(String text) {
    StringBuilder json = new StringBuilder();
    Literal.ofText(text)
        .json()
        .codePoints()
        .forEach(
            c -> {
              if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                json.append(String.format("\\u%04x", c));
              } else {
                json.appendCodePoint(c);
              }
            });
    return json.toString();
  }

  static IntType anyInt() {
    return IntType.ANY;
  }

  static IntType range(long min, long max, long step) {
    return new IntType(
        Optional.of(BigInteger.valueOf(min)),
        Optional.of(BigInteger.valueOf(max)),
        Optional.of(BigInteger.valueOf(step)));
  }

  static SeedType anySeed() {
    return new SeedType(BigInteger.ZERO, BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE));
  }

  static ChoiceType open(String... texts) {
    return new ChoiceType(List.of(texts).stream().map(Literal::ofText).toList(), false);
  }

  private Node bareNode(String id) {
    String title = titles.getOrDefault(id, "");
    return new Node(
        new NodeId(id),
        classTypes.getOrDefault(id, "Node"),
        title.isBlank() ? Optional.empty() : Optional.of(title),
        HERE,
        HERE,
        HERE,
        HERE,
        Map.of());
  }
}
