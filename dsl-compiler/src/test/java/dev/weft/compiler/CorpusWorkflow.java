package dev.weft.compiler;

import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.workflow.ApiFormat;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.WorkflowGraph;
import dev.weft.workflow.Workflow;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A saved workflow, and a mapping that makes a parameter of every literal in it.
 *
 * @param json the graph as saved, without a wrapper; empty when there is none
 * @param parameters how many there are: {@code p0}, {@code p1} …
 */
record CorpusWorkflow(String name, String json, int parameters) {

  /** Copies a saved file into a project, beside its mapping. */
  static CorpusWorkflow copy(Path file, Path project) throws IOException {
    String name = "W" + file.getFileName().toString().replaceAll("\\W|json$", "");
    Files.copy(file, project.resolve(name + ".json"));
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    Optional<WorkflowGraph> graph = ApiFormat.read(SourceFile.of(name, text), new DiagnosticSink());
    StringBuilder mapping = new StringBuilder("package corpus\n\n");
    mapping.append("workflow ").append(name).append(" from \"").append(name).append(".json\" {\n");
    int count = 0;
    for (Node node : graph.map(g -> g.nodes().values()).orElse(List.of())) {
      for (Node.Input input : node.inputs().values()) {
        if (input.value() instanceof InputValue.Value) {
          mapping.append("  param p").append(count++).append(" = saved -> #");
          mapping.append(quoted(node.id().value())).append('.').append(quoted(input.name()));
          mapping.append('\n');
        }
      }
    }
    Files.writeString(project.resolve(name + ".weft"), mapping.append("}\n"));
    return new CorpusWorkflow(name, graph.map(WorkflowGraph::text).orElse(""), count);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  static Object builder(Class<?> type) throws ReflectiveOperationException {
    return type.getMethod("builder").invoke(null);
  }

  static Workflow<?> build(Object builder) throws ReflectiveOperationException {
    return (Workflow<?>) builder.getClass().getMethod("build").invoke(builder);
  }

  /** A workflow with every parameter set to what its accessor gives. */
  Workflow<?> setToItself(Class<?> type, Workflow<?> unset) throws ReflectiveOperationException {
    Object builder = builder(type);
    for (int i = 0; i < parameters; i++) {
      Method accessor = type.getMethod("p" + i);
      builder
          .getClass()
          .getMethod(accessor.getName(), accessor.getReturnType())
          .invoke(builder, accessor.invoke(unset));
    }
    return build(builder);
  }
}
