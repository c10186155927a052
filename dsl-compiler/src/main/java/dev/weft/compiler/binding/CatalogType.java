package dev.weft.compiler.binding;

import dev.weft.compiler.binding.ParameterType.FileKind;
import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.catalog.NodeClass;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.literal.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The type of a parameter by what the catalog says of its input.
 *
 * <p>Only the bounds bind: the server refuses what is outside. A step of the catalog is how far the
 * editor's arrows go, and saved values break it at will.
 */
final class CatalogType {
  private CatalogType() {}

  /** Empty when the catalog knows nothing that a value could be checked by. */
  static Optional<ParameterType> of(InputType type, Optional<NodeClass> nodeClass) {
    if (type instanceof InputType.Int number) {
      return Optional.of(number.seed() && canBeSeed(number) ? seed(number) : whole(number));
    }
    if (type instanceof InputType.Float number) {
      return Optional.of(new ParameterType.Float(number.min(), number.max(), Optional.empty()));
    }
    if (type instanceof InputType.Text) {
      return Optional.of(new ParameterType.Text());
    }
    if (type instanceof InputType.Bool) {
      return Optional.of(new ParameterType.Bool());
    }
    Optional<InputType.Choice> single = choice(type);
    if (single.isPresent()) {
      InputType.Choice choice = single.get();
      return Optional.of(
          choice
              .upload()
              .<ParameterType>map(upload -> new ParameterType.File(fileKind(upload, nodeClass)))
              .orElseGet(() -> new ParameterType.Choice(choice.options(), false)));
    }
    return Optional.empty();
  }

  /** A choice of one value, also one that brings inputs of its own with it. */
  static Optional<InputType.Choice> choice(InputType type) {
    if (type instanceof InputType.DynamicChoice dynamic) {
      List<Literal> options = dynamic.branches().keySet().stream().map(Literal::ofText).toList();
      return Optional.of(new InputType.Choice(options, Optional.empty(), false));
    }
    return type instanceof InputType.Choice choice && !choice.several()
        ? Optional.of(choice)
        : Optional.empty();
  }

  static ParameterType.Int whole(InputType.Int number) {
    return new ParameterType.Int(
        number.min().filter(Numbers::isLong),
        number.max().filter(Numbers::isLong),
        Optional.empty());
  }

  /** The whole numbers between two numbers. */
  static ParameterType.Int whole(Optional<BigDecimal> min, Optional<BigDecimal> max) {
    return new ParameterType.Int(
        min.flatMap(bound -> rounded(bound, RoundingMode.CEILING)),
        max.flatMap(bound -> rounded(bound, RoundingMode.FLOOR)),
        Optional.empty());
  }

  static ParameterType.Seed seed(InputType.Int number) {
    BigInteger lowest = number.min().filter(min -> min.signum() > 0).orElse(BigInteger.ZERO);
    BigInteger highest = number.max().filter(Numbers::isSeed).orElse(Numbers.SEED_MAX);
    return new ParameterType.Seed(lowest, highest);
  }

  static boolean canBeSeed(InputType.Int number) {
    return number.max().map(max -> max.signum() > 0).orElse(true);
  }

  private static Optional<BigInteger> rounded(BigDecimal bound, RoundingMode mode) {
    boolean beyond =
        !Numbers.isFinite(bound) || bound.abs().compareTo(new BigDecimal(Numbers.LONG_MAX)) > 0;
    return beyond ? Optional.empty() : Optional.of(bound.setScale(0, mode).toBigInteger());
  }

  /** A node that turns a picture into nothing but a mask takes a mask. */
  private static FileKind fileKind(InputType.Upload upload, Optional<NodeClass> nodeClass) {
    List<String> outputs = nodeClass.map(NodeClass::outputTypes).orElse(List.of());
    if (upload == InputType.Upload.IMAGE) {
      return outputs.contains("MASK") && !outputs.contains("IMAGE")
          ? FileKind.MASK
          : FileKind.IMAGE;
    }
    return FileKind.valueOf(upload.name());
  }
}
