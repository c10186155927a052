package dev.weft.compiler.type;

import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.catalog.NodeClass;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.literal.Literal.Kind;
import java.util.List;
import java.util.Optional;

/** A file that is uploaded when the workflow is submitted. */
public record FileType(FileKind kind) implements ParameterType {

  /** What the editor uploads; a node that turns a picture into nothing but a mask takes a mask. */
  static FileType of(InputType.Upload upload, Optional<NodeClass> nodeClass) {
    List<String> outputs = nodeClass.map(NodeClass::outputTypes).orElse(List.of());
    boolean mask = outputs.contains("MASK") && !outputs.contains("IMAGE");
    return new FileType(
        upload == InputType.Upload.IMAGE && mask ? FileKind.MASK : FileKind.valueOf(upload.name()));
  }

  /** A file for a text, and for a choice whose options nobody knows, too. */
  static Optional<ParameterType> declared(InputFacts input, FileKind kind) {
    boolean takes =
        input.isUnknown()
            ? input.isSavedAs(Kind.STRING)
            : input.isKnown(InputType.Text.class)
                || input.known(InputType.Choice.class).filter(c -> takes(c, kind)).isPresent();
    return takes ? Optional.of(new FileType(kind)) : Optional.empty();
  }

  private static boolean takes(InputType.Choice choice, FileKind kind) {
    return choice.upload().map(kind::isFor).orElse(choice.options().isEmpty());
  }

  @Override
  public TypeWord word() {
    return kind.word();
  }

  @Override
  public String described() {
    return "the name of a file";
  }

  @Override
  public String valueDescribed() {
    return described();
  }

  @Override
  public boolean fits(Literal saved) {
    return saved.isText();
  }

  @Override
  public Optional<Literal> value(Literal written, List<Literal> saved) {
    return Optional.of(written).filter(Literal::isText);
  }

  @Override
  public String valueHelp(String quoted) {
    return "write it in quotes: `= " + quoted + "`";
  }

  @Override
  public Optional<ParameterType> narrowedBy(ParameterType other) {
    return other instanceof FileType that
        ? kind.and(that.kind).map(FileType::new)
        : Optional.empty();
  }
}
