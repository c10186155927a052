package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The types that generated code names: the only place that knows what the client's are called.
 *
 * <p>Nothing that takes its name from a mapping may be called like one of them, so that generated
 * code needs no qualified name and means what it says.
 */
final class RuntimeTypes {
  static final ClassName WORKFLOW = client("Workflow");
  static final ClassName WORKFLOW_TEMPLATE = client("WorkflowTemplate");
  static final ClassName WORKFLOW_REQUEST = client("WorkflowRequest");
  static final ClassName WORKFLOW_NODE = client("WorkflowNode");
  static final ClassName PARAMETER = client("Parameter");
  static final ClassName CHOICE = client("Choice");
  static final ClassName INPUT_FILE = client("InputFile");
  static final ClassName SEEDS = client("Seeds");
  static final ClassName JOB_OUTPUTS = client("JobOutputs");
  static final ClassName OUTPUT_FILE = client("OutputFile");
  static final ClassName OUTPUT_IMAGE = client("OutputImage");
  static final ClassName OUTPUT_VIDEO = client("OutputVideo");
  static final ClassName OUTPUT_AUDIO = client("OutputAudio");

  static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
  static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
  static final ClassName LIST = ClassName.get("java.util", "List");
  static final ClassName STRING = ClassName.get("java.lang", "String");
  static final ClassName OBJECTS = ClassName.get("java.util", "Objects");

  /** All of the above by simple name, and those of {@code java.lang} that code could mistake. */
  static final Set<String> SIMPLE_NAMES =
      Stream.concat(
              Stream.of(
                      WORKFLOW,
                      WORKFLOW_TEMPLATE,
                      WORKFLOW_REQUEST,
                      WORKFLOW_NODE,
                      PARAMETER,
                      CHOICE,
                      INPUT_FILE,
                      SEEDS,
                      JOB_OUTPUTS,
                      OUTPUT_FILE,
                      OUTPUT_IMAGE,
                      OUTPUT_VIDEO,
                      OUTPUT_AUDIO,
                      GENERATED,
                      NULLABLE,
                      LIST,
                      OBJECTS)
                  .map(ClassName::simpleName),
              List.of(
                  "Boolean",
                  "Byte",
                  "Character",
                  "Class",
                  "Comparable",
                  "Deprecated",
                  "Double",
                  "Enum",
                  "Error",
                  "Exception",
                  "Float",
                  "Integer",
                  "Iterable",
                  "Long",
                  "Math",
                  "Module",
                  "Number",
                  "Object",
                  "Override",
                  "Package",
                  "Process",
                  "Record",
                  "Runnable",
                  "Short",
                  "String",
                  "System",
                  "Thread",
                  "Throwable",
                  "Void")
                  .stream())
          .collect(Collectors.toUnmodifiableSet());

  private RuntimeTypes() {}

  private static ClassName client(String simpleName) {
    return ClassName.get("dev.weft.client", simpleName);
  }
}
