package dev.weft.tools.diff;

import dev.weft.compiler.binding.BoundStatement;
import dev.weft.compiler.binding.ConditionalRemoval;
import dev.weft.compiler.binding.InputPlace;
import dev.weft.compiler.binding.Let;
import dev.weft.compiler.binding.NodeLabel;
import dev.weft.compiler.binding.Requirement;
import dev.weft.compiler.binding.SetInput;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.tools.diff.Pairs.Pair;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a mapping decides for itself, without a name that callers use. */
final class StatementDiff {
  private final GraphMatch nodes;
  private final Changes changes;

  StatementDiff(GraphMatch nodes, Changes changes) {
    this.nodes = nodes;
    this.changes = changes;
  }

  /**
   * A statement as it is compared.
   *
   * @param key what makes it the same as one of the other side
   * @param value what may be another then
   * @param added how it matters that it is there
   * @param removed how it matters that it is not
   */
  private record Written(
      String key, String subject, String value, Span place, Rating added, Rating removed) {

    static Written internal(String key, Span subject, String value) {
      return new Written(
          key, Words.written(subject), value, subject, Rating.INTERNAL, Rating.INTERNAL);
    }
  }

  void compare(List<BoundStatement> before, List<BoundStatement> after) {
    Pairs<Written> pairs =
        Pairs.of(
            written(before, new Translation(this::now, changes.renamed())),
            written(after, new Translation(id -> id, Map.of())),
            Written::key,
            List.of());
    for (Written removed : pairs.removed()) {
      changes
          .about(removed.subject())
          .add(removed.removed(), "statement-removed", "the statement is gone");
    }
    for (Pair<Written> pair : pairs.same()) {
      changes
          .about(pair.after().subject(), pair.after().place())
          .compare(
              Rating.INTERNAL,
              "statement-changed",
              "is",
              pair.before().value(),
              pair.after().value());
    }
    for (Written added : pairs.added()) {
      changes
          .about(added.subject(), added.place())
          .add(added.added(), "statement-added", "the statement is new");
    }
  }

  /** No node has such an id. */
  private NodeId now(NodeId before) {
    return nodes.after(before).map(Node::id).orElse(new NodeId("gone " + before));
  }

  /** What things are called on the other side. */
  private record Translation(UnaryOperator<NodeId> ids, Map<String, String> renamed) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}\\p{M}_]*");

    String of(Span written) {
      return WORD.matcher(Words.written(written))
          .replaceAll(
              word -> Matcher.quoteReplacement(renamed.getOrDefault(word.group(), word.group())));
    }

    NodeId of(NodeId id) {
      return ids.apply(id);
    }
  }

  private static List<Written> written(List<BoundStatement> statements, Translation other) {
    return statements.stream().flatMap(one -> written(one, other).stream()).toList();
  }

  private static Optional<Written> written(BoundStatement statement, Translation other) {
    if (statement instanceof Let let) {
      return Optional.of(
          Written.internal(
              "let " + let.name(), let.declaration().name().span(), other.of(let.value().span())));
    }
    if (statement instanceof SetInput set) {
      return Optional.of(
          Written.internal(
              "set " + places(set.places(), other),
              set.declaration().target().span(),
              other.of(set.value().span())));
    }
    if (statement instanceof NodeLabel label) {
      return Optional.of(
          Written.internal(
              "label " + nodes(label.nodes().stream(), other),
              label.declaration().node().span(),
              label.text()));
    }
    if (statement instanceof ConditionalRemoval removal) {
      String condition = removal.condition().map(when -> other.of(when.span())).orElse("always");
      String removed =
          removal.removals().stream()
              .map(one -> one.kind() + " " + nodes(Stream.of(one.node()), other))
              .sorted()
              .collect(Collectors.joining(","));
      return Optional.of(
          Written.internal(removed + " when " + condition, removal.written(), condition));
    }
    if (statement instanceof Requirement needed) {
      Span condition = needed.condition().span();
      return Optional.of(
          new Written(
              "require " + other.of(condition),
              "require " + Words.written(condition),
              other.of(needed.message().span()),
              condition,
              Rating.BREAKING,
              Rating.COMPATIBLE));
    }
    return Optional.empty();
  }

  private static String places(List<InputPlace> places, Translation other) {
    return places.stream()
        .map(place -> other.of(place.node().id()) + "." + place.input() + place.member())
        .sorted()
        .collect(Collectors.joining(","));
  }

  private static String nodes(Stream<Node> nodes, Translation other) {
    return nodes.map(node -> other.of(node.id()).value()).sorted().collect(Collectors.joining(","));
  }
}
