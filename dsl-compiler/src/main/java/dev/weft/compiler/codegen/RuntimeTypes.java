package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The types that generated code names: the only place that knows what those of Weft's runtime are
 * called.
 *
 * <p>Nothing that takes its name from a mapping may be called like one of them, so that generated
 * code needs no qualified name and means what it says. That is why they are here without their
 * package: what code is written from them holds simple names, and {@link UsedTypes} finds out from
 * it what is to be imported.
 */
final class RuntimeTypes {
  private static final Map<String, String> PACKAGES = new HashMap<>();

  static final ClassName WORKFLOW = runtime("Workflow");
  static final ClassName WORKFLOW_TEMPLATE = runtime("WorkflowTemplate");
  static final ClassName WORKFLOW_REQUEST = runtime("WorkflowRequest");
  static final ClassName WORKFLOW_NODE = runtime("WorkflowNode");
  static final ClassName WORKFLOW_OUTPUT = runtime("WorkflowOutput");
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

  static final ClassName OBJECT = simple("Object");
  static final ClassName STRING = simple("String");
  static final ClassName INTEGER = simple("Integer");
  static final ClassName LONG = simple("Long");
  static final ClassName DOUBLE = simple("Double");
  static final ClassName OVERRIDE = simple("Override");

  /** All of the above by simple name, and those of {@code java.lang} that code could mistake. */
  static final Set<String> SIMPLE_NAMES =
      Stream.concat(
              PACKAGES.keySet().stream(),
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

  /** The package of the type of that simple name; empty when it needs no import. */
  static Optional<String> packageOf(String simpleName) {
    return Optional.ofNullable(PACKAGES.get(simpleName));
  }

  /** A class that needs no import where it is used. */
  static ClassName simple(String name) {
    return ClassName.get("", name);
  }

  private static ClassName runtime(String simpleName) {
    return imported("dev.weft.workflow", simpleName);
  }

  private static ClassName imported(String packageName, String simpleName) {
    PACKAGES.put(simpleName, packageName);
    return simple(simpleName);
  }
}
