package dev.weft.compiler.binding;

import dev.weft.compiler.binding.ParameterType.FileKind;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.literal.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** The type of a value that several inputs take alike. */
final class TypeIntersection {
  private TypeIntersection() {}

  /** Empty when no value suits both. */
  static Optional<ParameterType> of(ParameterType a, ParameterType b) {
    if (a.equals(b)) {
      return Optional.of(a);
    }
    if (a instanceof ParameterType.Seed x && b instanceof ParameterType.Seed y) {
      return seed(x, Optional.of(y.min()), Optional.of(y.max()));
    }
    if (a instanceof ParameterType.Seed x && b instanceof ParameterType.Int y) {
      return seed(x, y.min(), y.max().or(() -> Optional.of(Numbers.LONG_MAX)));
    }
    if (a instanceof ParameterType.Int x && b instanceof ParameterType.Int y) {
      return whole(lower(x.min(), y.min()), upper(x.max(), y.max()));
    }
    if (a instanceof ParameterType.Float x && b instanceof ParameterType.Float y) {
      return number(lower(x.min(), y.min()), upper(x.max(), y.max()));
    }
    if (a instanceof ParameterType.Int x && b instanceof ParameterType.Float y) {
      ParameterType.Int bounds = CatalogType.whole(y.min(), y.max());
      return whole(lower(x.min(), bounds.min()), upper(x.max(), bounds.max()));
    }
    if (a instanceof ParameterType.Choice x && b instanceof ParameterType.Choice y) {
      return choice(x, y);
    }
    if (a instanceof ParameterType.Choice && b instanceof ParameterType.Text) {
      return Optional.of(a);
    }
    if (a instanceof ParameterType.File x && b instanceof ParameterType.File y) {
      return file(x.kind(), y.kind());
    }
    return rank(a) > rank(b) ? of(b, a) : Optional.empty();
  }

  /** The order in which mixed pairs are looked at above. */
  private static int rank(ParameterType type) {
    if (type instanceof ParameterType.Seed || type instanceof ParameterType.Choice) {
      return 0;
    }
    return type instanceof ParameterType.Int ? 1 : 2;
  }

  private static Optional<ParameterType> seed(
      ParameterType.Seed seed, Optional<BigInteger> min, Optional<BigInteger> max) {
    BigInteger lowest = lower(Optional.of(seed.min()), min).orElseThrow();
    BigInteger highest = upper(Optional.of(seed.max()), max).orElseThrow();
    return lowest.compareTo(highest) > 0
        ? Optional.empty()
        : Optional.of(new ParameterType.Seed(lowest, highest));
  }

  private static Optional<ParameterType> whole(Optional<BigInteger> min, Optional<BigInteger> max) {
    return isEmpty(min, max)
        ? Optional.empty()
        : Optional.of(new ParameterType.Int(min, max, Optional.empty()));
  }

  private static Optional<ParameterType> number(
      Optional<BigDecimal> min, Optional<BigDecimal> max) {
    return isEmpty(min, max)
        ? Optional.empty()
        : Optional.of(new ParameterType.Float(min, max, Optional.empty()));
  }

  private static Optional<ParameterType> choice(ParameterType.Choice a, ParameterType.Choice b) {
    boolean closed = a.closed() || b.closed();
    if (b.options().isEmpty()) {
      return Optional.of(new ParameterType.Choice(a.options(), closed));
    }
    if (a.options().isEmpty()) {
      return Optional.of(new ParameterType.Choice(b.options(), closed));
    }
    List<Literal> common = a.options().stream().filter(b.options()::contains).toList();
    return common.isEmpty()
        ? Optional.empty()
        : Optional.of(new ParameterType.Choice(common, closed));
  }

  /** A picture is a mask's file too, and every kind is a file. */
  private static Optional<ParameterType> file(FileKind a, FileKind b) {
    if (a == FileKind.FILE) {
      return Optional.of(new ParameterType.File(b));
    }
    if (b == FileKind.FILE) {
      return Optional.of(new ParameterType.File(a));
    }
    boolean pictures = List.of(FileKind.IMAGE, FileKind.MASK).containsAll(List.of(a, b));
    return pictures ? Optional.of(new ParameterType.File(FileKind.IMAGE)) : Optional.empty();
  }

  private static <N extends Comparable<N>> boolean isEmpty(Optional<N> min, Optional<N> max) {
    return min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0;
  }

  private static <N extends Comparable<N>> Optional<N> lower(Optional<N> a, Optional<N> b) {
    return a.isPresent() && (b.isEmpty() || a.get().compareTo(b.get()) >= 0) ? a : b;
  }

  private static <N extends Comparable<N>> Optional<N> upper(Optional<N> a, Optional<N> b) {
    return a.isPresent() && (b.isEmpty() || a.get().compareTo(b.get()) <= 0) ? a : b;
  }
}
