package dev.weft.compiler.codegen;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.weft.compiler.binding.Output;
import java.util.Optional;

/**
 * An output and what it is in Java.
 *
 * @param name the component of {@code Outputs}
 * @param constant the field that declares it
 * @param empty when there is nothing, as a sentence; may be empty
 */
record OutputPlan(Output output, String name, String constant, String empty) {

  TypeName type(Imports imports) {
    TypeName element = element(imports);
    if (output.kind() == Output.Kind.JSON || (output.one() && !mayBeMissing())) {
      return element;
    }
    ImportedType several = output.one() ? RuntimeTypes.OPTIONAL : RuntimeTypes.LIST;
    return ParameterizedTypeName.get(imports.name(several), element);
  }

  private TypeName element(Imports imports) {
    return switch (output.kind()) {
      case IMAGE -> imports.name(RuntimeTypes.OUTPUT_IMAGE);
      case VIDEO -> imports.name(RuntimeTypes.OUTPUT_VIDEO);
      case AUDIO -> imports.name(RuntimeTypes.OUTPUT_AUDIO);
      case FILE -> imports.name(RuntimeTypes.OUTPUT_FILE);
      case TEXT, JSON -> RuntimeTypes.STRING;
    };
  }

  /** What to use instead, if it should no longer be used. */
  Optional<String> deprecation() {
    return output.declaration().deprecation().map(d -> d.text().text());
  }

  /** The expression that picks it from what a job yields. */
  Code picked(String outputs) {
    return Code.of(
        outputs, ".", output.one() ? methodForOne() : methodForAll(), "(", constant, ")");
  }

  private String methodForAll() {
    return switch (output.kind()) {
      case IMAGE -> "images";
      case VIDEO -> "videos";
      case AUDIO -> "audio";
      case TEXT -> "texts";
      case FILE -> "files";
      case JSON -> "json";
    };
  }

  private String methodForOne() {
    String noun =
        switch (output.kind()) {
          case IMAGE -> "Image";
          case VIDEO -> "Video";
          case AUDIO -> "Audio";
          case TEXT -> "Text";
          case FILE -> "File";
          case JSON -> throw new AssertionError("JSON is never several");
        };
    return (mayBeMissing() ? "optional" : "one") + noun;
  }

  /** Whether its node may be switched off. */
  private boolean mayBeMissing() {
    return !empty.isEmpty();
  }
}
