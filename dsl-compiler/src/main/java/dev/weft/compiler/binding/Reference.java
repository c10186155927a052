package dev.weft.compiler.binding;

import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.workflow.Node;
import java.nio.file.Path;

/**
 * A name in a mapping and what it means.
 *
 * @param span the name, quotes included
 * @param target where what it means stands: the key of an input, the id or the class of a node; the
 *     name of a fragment or a choice; the beginning, when a whole file is meant
 */
public record Reference(Span span, Referent meaning, Span target) {

  /** A name for a node. */
  static Reference toNode(Span span, Node node, Span target) {
    return new Reference(span, new Referent.OfNode(node), target);
  }

  /** A step of a path. */
  static Reference toInput(Span span, Node node, Node.Input input) {
    return new Reference(span, new Referent.OfInput(node, input), input.nameSpan());
  }

  /** A name for a fragment. */
  static Reference toFragment(Span span, Fragment fragment) {
    return new Reference(
        span, new Referent.OfFragment(fragment), fragment.declaration().name().span());
  }

  /** A name for a choice of several workflows. */
  static Reference toChoice(Span span, DeclaredChoice choice) {
    return new Reference(span, new Referent.OfChoice(choice), choice.declaration().name().span());
  }

  /** A name for a file, and where that file is. */
  public static Reference toFile(Span span, SourceFile file, Path path) {
    return new Reference(span, new Referent.OfFile(path), file.span(0, 0));
  }
}
