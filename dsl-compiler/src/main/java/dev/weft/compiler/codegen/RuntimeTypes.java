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

  static final ImportedType WORKFLOW = runtime("Workflow");
  static final ImportedType WORKFLOW_TEMPLATE = runtime("WorkflowTemplate");
  static final ImportedType WORKFLOW_REQUEST = runtime("WorkflowRequest");
  static final ImportedType WORKFLOW_NODE = runtime("WorkflowNode");
  static final ImportedType WORKFLOW_OUTPUT = runtime("WorkflowOutput");
  static final ImportedType WORKFLOW_VALUES = runtime("WorkflowValues");
  static final ImportedType WORKFLOW_TEXT = runtime("WorkflowText");
  static final ImportedType PARAMETER = runtime("Parameter");
  static final ImportedType CHAIN = runtime("Chain");
  static final ImportedType REPEAT = runtime("Repeat");
  static final ImportedType BYPASS = runtime("Bypass");
  static final ImportedType MUTE = runtime("Mute");
  static final ImportedType LINK_SOURCE = runtime("LinkSource");
  static final ImportedType CHOICE = runtime("Choice");
  static final ImportedType INPUT_FILE = runtime("InputFile");
  static final ImportedType INPUT_IMAGE = runtime("InputImage");
  static final ImportedType INPUT_VIDEO = runtime("InputVideo");
  static final ImportedType INPUT_AUDIO = runtime("InputAudio");
  static final ImportedType ARITHMETIC = runtime("Arithmetic");
  static final ImportedType FORMULA = runtime("Formula");
  static final ImportedType SEEDS = runtime("Seeds");
  static final ImportedType JOB_OUTPUTS = runtime("JobOutputs");
  static final ImportedType OUTPUT_FILE = runtime("OutputFile");
  static final ImportedType OUTPUT_IMAGE = runtime("OutputImage");
  static final ImportedType OUTPUT_VIDEO = runtime("OutputVideo");
  static final ImportedType OUTPUT_AUDIO = runtime("OutputAudio");

  static final ImportedType WORKFLOW_DESCRIPTOR =
      imported("dev.weft.workflow.descriptor", "WorkflowDescriptor");
  static final ImportedType RECALL_EXCEPTION =
      imported("dev.weft.workflow.descriptor", "RecallException");
  static final ImportedType ELEMENT_SETTERS =
      imported("dev.weft.workflow.descriptor", "ElementSetters");
  static final ImportedType UNTYPED_VALUE =
      imported("dev.weft.workflow.descriptor", "UntypedValue");

  static final ImportedType GENERATED = imported("javax.annotation.processing", "Generated");
  static final ImportedType NULLABLE = imported("org.jspecify.annotations", "Nullable");
  static final ImportedType PATH = imported("java.nio.file", "Path");
  static final ImportedType FUNCTION = imported("java.util.function", "Function");
  static final ImportedType UNARY_OPERATOR = imported("java.util.function", "UnaryOperator");
  static final ImportedType LIST = imported("java.util", "List");
  static final ImportedType LOCALE = imported("java.util", "Locale");
  static final ImportedType OBJECTS = imported("java.util", "Objects");
  static final ImportedType OPTIONAL = imported("java.util", "Optional");

  static final ClassName OBJECT = lang("Object");
  static final ClassName STRING = lang("String");
  static final ClassName INTEGER = lang("Integer");
  static final ClassName LONG = lang("Long");
  static final ClassName DOUBLE = lang("Double");
  static final ClassName ILLEGAL_ARGUMENT = lang("IllegalArgumentException");
  static final ClassName OVERRIDE = lang("Override");
  static final ClassName DEPRECATED = lang("Deprecated");

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
                  "IllegalArgumentException",
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

  private static ImportedType runtime(String simpleName) {
    return imported("dev.weft.workflow", simpleName);
  }

  private static ImportedType imported(String packageName, String simpleName) {
    IMPORTED.add(simpleName);
    return new ImportedType(packageName, simpleName);
  }

  /** A type of {@code java.lang}, which nothing imports. */
  private static ClassName lang(String simpleName) {
    return ClassName.get("", simpleName);
  }
}
