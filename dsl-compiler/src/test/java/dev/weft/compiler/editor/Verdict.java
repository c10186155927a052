package dev.weft.compiler.editor;

import dev.weft.compiler.catalog.BundledCatalog;
import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.InputType.Choice;
import dev.weft.compiler.editor.Difference.Kind;
import dev.weft.compiler.editor.Pair.Converted;
import dev.weft.compiler.editor.values.KnownNodes;
import java.util.List;
import java.util.Optional;

/**
 * What became of a pair.
 *
 * @param codes of the errors, where it is refused
 * @param differences all, the tolerated ones too
 */
record Verdict(Bucket bucket, String codes, List<Difference> differences) {

  /** Each has a predicate; what fits none is a mistake of ours. */
  enum Bucket {
    EQUAL("equal"),
    REFUSED("refused"),
    RENUMBERED("equal but for ids that the editor of its day did not renumber"),
    ANY_OF_BYPASSED(
        "equal but for links of bypassed nodes to inputs of any type, which older editors dropped"),
    RENAMED("equal but for names of classes that the editor puts right today"),
    CHANGED("the saved half was changed after the run, as its list says"),
    INCOMPLETE("queued without inputs that every server requires"),
    OTHER_MODEL("queued with another file of the server than is saved"),
    FEWER_NODES("queued without a node that runs, and what is linked to it"),
    SHOWN("equal but for what nodes show of their last run, and the editor sends along"),
    OTHER_VERSION("queued by a version of a class that has more or fewer values than are saved"),
    OTHER("wrong");

    private final String said;

    Bucket(String said) {
      this.said = said;
    }

    String said() {
      return said;
    }
  }

  static Verdict of(Pair pair) {
    Converted converted = pair.convert();
    if (converted.graph().isEmpty()) {
      return new Verdict(Bucket.REFUSED, converted.codes(), List.of());
    }
    List<Difference> all =
        Difference.between(converted.graph().get(), converted.json(), pair.queued());
    return new Verdict(bucket(pair, untolerated(all)), "", all);
  }

  private static List<Difference> untolerated(List<Difference> all) {
    return all.stream().filter(difference -> !difference.isTolerated()).toList();
  }

  private static Bucket bucket(Pair pair, List<Difference> differences) {
    if (differences.isEmpty()) {
      return Bucket.EQUAL;
    }
    if (!pair.isConsistent()) {
      return Bucket.CHANGED;
    }
    if (untolerated(pair.differencesWithoutRenumbering()).isEmpty()) {
      return Bucket.RENUMBERED;
    }
    if (differences.stream()
        .allMatch(d -> d.kind() == Kind.SURPLUS && pair.isAnyOfBypassed(d.node(), d.input()))) {
      return Bucket.ANY_OF_BYPASSED;
    }
    if (differences.stream().allMatch(difference -> difference.kind() == Kind.RENAMED)) {
      return Bucket.RENAMED;
    }
    if (differences.stream().allMatch(Verdict::isRequired)) {
      return Bucket.INCOMPLETE;
    }
    if (differences.stream().allMatch(Verdict::isOtherFile)) {
      return Bucket.OTHER_MODEL;
    }
    if (hasFewerNodes(differences)) {
      return Bucket.FEWER_NODES;
    }
    if (differences.stream().allMatch(Verdict::isShown)) {
      return Bucket.SHOWN;
    }
    return differences.stream().allMatch(d -> isOfOtherVersion(pair, d))
        ? Bucket.OTHER_VERSION
        : Bucket.OTHER;
  }

  private static boolean isShown(Difference difference) {
    return difference.kind() == Kind.LACKING && KnownNodes.showsItsLastRun(difference.classType());
  }

  private static boolean isOfOtherVersion(Pair pair, Difference difference) {
    return BundledCatalog.shared().find(difference.classType()).isEmpty()
        && difference.kind() != Kind.NODE
        && pair.savedValues(difference.node()) != pair.queuedValues(difference.node());
  }

  private static Optional<InputDefinition> input(Difference difference) {
    return BundledCatalog.shared()
        .find(difference.classType())
        .flatMap(known -> known.input(difference.input()));
  }

  private static boolean isRequired(Difference difference) {
    return difference.kind() == Kind.SURPLUS
        && input(difference).filter(InputDefinition::required).isPresent();
  }

  private static boolean isOtherFile(Difference difference) {
    return difference.kind() == Kind.VALUE
        && difference.ours().orElseThrow().isString()
        && difference.theirs().orElseThrow().isString()
        && input(difference)
            .filter(i -> i.type() instanceof Choice choice && choice.options().isEmpty())
            .isPresent();
  }

  /** What is left when nodes that were not queued, and links to them, are left aside. */
  private static boolean hasFewerNodes(List<Difference> differences) {
    List<String> gone =
        differences.stream()
            .filter(d -> d.kind() == Kind.NODE && d.theirs().isEmpty())
            .map(Difference::node)
            .toList();
    return !gone.isEmpty()
        && differences.stream()
            .filter(d -> !gone.contains(d.node()))
            .allMatch(
                d ->
                    d.kind() == Kind.LACKING && input(d).isEmpty()
                        || d.kind() == Kind.SURPLUS
                            && gone.contains(d.ours().orElseThrow().path(0).asString("")));
  }
}
