package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.SameText;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Offers names of nodes in place of one that no node has. */
final class NearNames {
  private static final int MOST_LISTED = 10;
  private static final int MOST_SUGGESTED = 3;

  private final SoughtNodes sought;
  private final Diagnostic.Builder diagnostic;

  NearNames(SoughtNodes sought, Diagnostic.Builder diagnostic) {
    this.sought = sought;
    this.diagnostic = diagnostic;
  }

  /** A node, by another way of naming than was meant. */
  Diagnostic.Builder instead(String why, Node node, NodeNaming naming, Span whole) {
    String name = naming.of(node).orElseThrow();
    offer(name, naming, whole);
    return diagnostic
        .related(naming.place(node), NodeText.of(node))
        .help(why + ": write `" + naming.written(name) + "`");
  }

  /**
   * What stands for a subgraph, by its title.
   *
   * @param all of which it is one
   */
  Diagnostic.Builder instance(String why, Node instance, List<Node> all, Span whole) {
    String title = instance.title().orElseThrow();
    if (all.stream().filter(one -> isNamed(one, title, NodeNaming.TITLE)).count() == 1) {
      diagnostic.replace(whole, MappingText.quoted(title));
    }
    return diagnostic
        .related(instance.titleSpan(), NodeText.of(instance))
        .help(why + ": write `" + MappingText.quoted(title) + "`");
  }

  /** Names that look like what is written. */
  Diagnostic.Builder suggested(List<String> near, NodeNaming naming, Span place) {
    near.forEach(name -> offer(name, naming, place));
    naming
        .find(sought.fitting(), near.get(0))
        .ifPresent(node -> diagnostic.related(naming.place(node), NodeText.of(node)));
    List<String> written =
        near.stream().flatMap(name -> written(name, naming)).limit(MOST_SUGGESTED).toList();
    return diagnostic.help("did you mean " + Suggestions.listed(written, "or") + "?");
  }

  /** Names what there is; where the word names a node in another way, says that instead. */
  Diagnostic.Builder listed(String word, Collection<String> names, NodeNaming naming, Span whole) {
    Optional<Node> sameId = NodeNaming.ID.find(sought.all(), word);
    if (sameId.isPresent()) {
      return instead("that is an id", sameId.get(), NodeNaming.ID, whole);
    }
    diagnostic.related(sought.scope().firstBrace(), "the nodes of the workflow are listed here");
    if (names.isEmpty()) {
      return diagnostic.help("none has a title: select the node by its class or id");
    }
    if (names.size() > MOST_LISTED) {
      return diagnostic.help(
          "look it up in the workflow, which has " + names.size() + " " + naming.plural());
    }
    List<String> written = names.stream().map(naming::written).toList();
    String all = Suggestions.listed(written, "and");
    boolean one = written.size() == 1;
    if (sought.fitting().size() < sought.all().size()) {
      return diagnostic.help(one ? "only " + all + " suits here" : all + " suit here");
    }
    return diagnostic.help((one ? "there is only " : "there are ") + all);
  }

  /** A name in place of what is written, when it means one node. */
  private void offer(String name, NodeNaming naming, Span place) {
    if (sought.all().stream().filter(node -> isNamed(node, name, naming)).count() == 1) {
      diagnostic.replace(place, naming.written(name));
    }
  }

  /** How to write a name that exists; where several nodes have it, how to write those that suit. */
  private Stream<String> written(String name, NodeNaming naming) {
    boolean one = sought.all().stream().filter(node -> isNamed(node, name, naming)).count() == 1;
    return one
        ? Stream.of(naming.written(name))
        : sought.fitting().stream()
            .filter(node -> isNamed(node, name, naming))
            .map(sought.distinction()::path);
  }

  private static boolean isNamed(Node node, String name, NodeNaming naming) {
    return naming.of(node).filter(name::equals).isPresent();
  }

  /** Whether two titles look the same to a hurried reader: case and blanks do not count. */
  static boolean alike(String a, String b) {
    return plain(a).equals(plain(b));
  }

  private static String plain(String text) {
    return SameText.composed(text)
        .strip()
        .replaceAll("[\\s\\u00a0\\u3000]+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
