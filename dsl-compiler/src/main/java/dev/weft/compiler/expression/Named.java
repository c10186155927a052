package dev.weft.compiler.expression;

import dev.weft.compiler.source.Span;
import java.util.Optional;

/** What a name in an expression stands for. */
public sealed interface Named {

  String name();

  /** The name where it is declared. */
  Span declared();

  /** Whether {@code given} takes it: there may be no value, or none in a list. */
  boolean optional();

  /** The list whose elements have it; empty for what the workflow has. */
  default Optional<String> list() {
    return Optional.empty();
  }

  /** The same as what each element of a list has. */
  default Named of(String list) {
    return this;
  }

  /** What tells it from all others of a workflow: {@code lora.strength} in a list. */
  default String qualifiedName() {
    return list().map(list -> list + "." + name()).orElse(name());
  }

  /** What declares a name. */
  enum Kind {
    PARAMETER("parameter"),
    LET("let"),
    TOGGLE("toggle"),
    SWITCH("switch"),
    LIST("list");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /**
   * A value that can be computed with.
   *
   * @param secret whether it must not be seen, nor what is made of it
   */
  record Value(
      Kind kind,
      String name,
      ExpressionType type,
      boolean optional,
      boolean secret,
      Span declared,
      Optional<String> list)
      implements Named {

    public Value(
        Kind kind,
        String name,
        ExpressionType type,
        boolean optional,
        boolean secret,
        Span declared) {
      this(kind, name, type, optional, secret, declared, Optional.empty());
    }

    /** One that is always there, for all to see. */
    public static Value of(Kind kind, String name, ExpressionType type, Span declared) {
      return new Value(kind, name, type, false, false, declared);
    }

    @Override
    public Value of(String list) {
      return new Value(kind, name, type, optional, secret, declared, Optional.of(list));
    }
  }

  /**
   * A thing that nothing can be computed with: a file, a JSON value, a list.
   *
   * @param described what a person calls it, with its article: {@code an image}
   */
  record Opaque(
      Kind kind,
      String name,
      String described,
      boolean optional,
      Span declared,
      Optional<String> list)
      implements Named {

    public Opaque(Kind kind, String name, String described, boolean optional, Span declared) {
      this(kind, name, described, optional, declared, Optional.empty());
    }

    @Override
    public Opaque of(String list) {
      return new Opaque(kind, name, described, optional, declared, Optional.of(list));
    }
  }

  /** One that could not be made out, which was told; nothing more is said of it. */
  record Doubtful(String name, Span declared) implements Named {

    @Override
    public boolean optional() {
      return true;
    }
  }
}
