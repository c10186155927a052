package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The types that generated code names: the only place that knows what those of Weft's runtime are
 * called.
 *
 * <p>Nothing that takes its name from a mapping may be called like one of them, so that generated
 * code needs no qualified name and means what it says.
 */
final class RuntimeTypes {
  private static final Set<String> IMPORTED = new HashSet<>();

  static final ClassName WORKFLOW = runtime("Workflow");
  static final ClassName WORKFLOW_TEMPLATE = runtime("WorkflowTemplate");
  static final ClassName WORKFLOW_REQUEST = runtime("WorkflowRequest");
  static final ClassName WORKFLOW_NODE = runtime("WorkflowNode");
  static final ClassName WORKFLOW_OUTPUT = runtime("WorkflowOutput");
  static final ClassName WORKFLOW_TEXT = runtime("WorkflowText");
  static final ClassName PARAMETER = runtime("Parameter");
  static final ClassName CHOICE = runtime("Choice");
  static final ClassName INPUT_FILE = runtime("InputFile");
  static final ClassName SEEDS = runtime("Seeds");
  static final ClassName JOB_OUTPUTS = runtime("JobOutputs");
  static final ClassName OUTPUT_FILE = runtime("OutputFile");
  static final ClassName OUTPUT_IMAGE = runtime("OutputImage");
  static final ClassName OUTPUT_VIDEO = runtime("OutputVideo");
  static final ClassName OUTPUT_AUDIO = runtime("OutputAudio");

  static final ClassName GENERATED = imported("javax.annotation.processing", "Generated");
  static final ClassName NULLABLE = imported("org.jspecify.annotations", "Nullable");
  static final ClassName LIST = imported("java.util", "List");
  static final ClassName OBJECTS = imported("java.util", "Objects");
  static final ClassName OPTIONAL = imported("java.util", "Optional");

  static final ClassName OBJECT = ClassName.get(Object.class);
  static final ClassName STRING = ClassName.get(String.class);
  static final ClassName INTEGER = ClassName.get(Integer.class);
  static final ClassName LONG = ClassName.get(Long.class);
  static final ClassName DOUBLE = ClassName.get(Double.class);
  static final ClassName OVERRIDE = ClassName.get(Override.class);

  /** All of the above by simple name, and those of {@code java.lang} that code could mistake. */
  static final Set<String> SIMPLE_NAMES =
      Stream.concat(
              IMPORTED.stream(),
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

  private static ClassName runtime(String simpleName) {
    return imported("dev.weft.workflow", simpleName);
  }

  private static ClassName imported(String packageName, String simpleName) {
    IMPORTED.add(simpleName);
    return ClassName.get(packageName, simpleName);
  }
}
