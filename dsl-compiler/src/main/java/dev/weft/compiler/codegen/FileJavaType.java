package dev.weft.compiler.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.weft.compiler.binding.DefaultValue;
import java.util.List;
import java.util.Optional;

/**
 * A file has a type for each kind, so that no sound gets into an input for a picture; the saved one
 * is on the server already.
 */
record FileJavaType(ClassName type, List<Shorthand> shorthands) implements JavaType {

  static FileJavaType image(Imports imports) {
    return of(RuntimeTypes.INPUT_IMAGE, RuntimeTypes.OUTPUT_IMAGE, "picture", imports);
  }

  static FileJavaType video(Imports imports) {
    return of(RuntimeTypes.INPUT_VIDEO, RuntimeTypes.OUTPUT_VIDEO, "video", imports);
  }

  static FileJavaType audio(Imports imports) {
    return of(RuntimeTypes.INPUT_AUDIO, RuntimeTypes.OUTPUT_AUDIO, "sound", imports);
  }

  static FileJavaType file(Imports imports) {
    return of(RuntimeTypes.INPUT_FILE, RuntimeTypes.OUTPUT_FILE, "file", imports);
  }

  private static FileJavaType of(
      ImportedType input, ImportedType output, String noun, Imports imports) {
    return new FileJavaType(
        imports.name(input),
        List.of(
            new Shorthand(imports.name(RuntimeTypes.PATH), "a file of this machine"),
            new Shorthand(ArrayTypeName.of(TypeName.BYTE), "a " + noun + " in memory"),
            new Shorthand(imports.name(output), "a " + noun + " that an earlier job made")));
  }

  @Override
  public Code checked(String constant, String argument) {
    return Code.of(constant, ".given(", argument, ")");
  }

  @Override
  public Optional<Code> initial(DefaultValue.Constant value, String constant) {
    return value.literal().isText()
        ? Optional.of(Code.of(type, ".onServer(", TextJavaType.text(value, constant), ")"))
        : Optional.empty();
  }
}
