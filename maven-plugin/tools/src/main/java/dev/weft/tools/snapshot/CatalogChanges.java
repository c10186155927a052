package dev.weft.tools.snapshot;

import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.catalog.NodeClass;
import dev.weft.compiler.literal.Literal;
import dev.weft.tools.report.Finding;
import dev.weft.tools.report.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What became other between two catalogs, and which parameters feel it. */
final class CatalogChanges {
  private static final int MOST_CLASSES = 20;
  private static final int MOST_SHOWN = 5;

  private final MappedInputs mapped;
  private final List<Finding> findings = new ArrayList<>();

  private CatalogChanges(MappedInputs mapped) {
    this.mapped = mapped;
  }

  static List<Finding> between(NodeCatalog before, NodeCatalog after, MappedInputs mapped) {
    CatalogChanges changes = new CatalogChanges(mapped);
    SortedSet<String> all = new TreeSet<>(before.classTypes());
    all.addAll(after.classTypes());
    SortedSet<String> added = new TreeSet<>(after.classTypes());
    added.removeAll(before.classTypes());
    SortedSet<String> dropped = new TreeSet<>(before.classTypes());
    dropped.removeAll(after.classTypes());
    changes.tellClasses("class-added", added, "new");
    changes.tellClasses("class-dropped", dropped, "dropped");
    for (String name : all) {
      Optional<NodeClass> old = before.find(name);
      Optional<NodeClass> now = after.find(name);
      if (old.isPresent() && now.isPresent() && !isSame(old.get(), now.get())) {
        changes.compare(old.get(), now.get());
      }
    }
    return changes.findings;
  }

  /** Each, unless there are more than anybody reads. */
  private void tellClasses(String code, SortedSet<String> names, String fact) {
    if (names.size() <= MOST_CLASSES) {
      names.forEach(name -> tell(code, name, "`" + name + "` is " + fact));
    } else {
      findings.add(Finding.of(Severity.NOTE, code, several(List.copyOf(names)) + " are " + fact));
    }
  }

  private void tell(String code, String classType, String text) {
    findings.add(Finding.of(Severity.NOTE, code, text).with("class", classType));
  }

  /** Maps are equal in any order; the editor saves values in theirs. */
  private static boolean isSame(NodeClass old, NodeClass now) {
    return old.equals(now) && inOrder(old).equals(inOrder(now));
  }

  private static List<String> inOrder(NodeClass node) {
    return List.copyOf(node.inputs().keySet());
  }

  private void compare(NodeClass old, NodeClass now) {
    int before = findings.size();
    SortedSet<String> names = new TreeSet<>(old.inputs().keySet());
    names.addAll(now.inputs().keySet());
    for (String name : names) {
      InputDefinition was = old.inputs().get(name);
      InputDefinition is = now.inputs().get(name);
      Change change = new Change(now.classType(), name);
      if (was == null && is != null) {
        change.tell(
            "input-added", "is new: " + described(is) + (is.required() ? ", required" : ""));
      } else if (was != null && is == null) {
        change.tell("input-removed", "is gone");
      } else if (was != null && is != null && !was.equals(is)) {
        change.compare(was, is);
      }
    }
    String name = "`" + now.classType() + "`";
    if (!old.outputTypes().equals(now.outputTypes())) {
      tell(
          "outputs-changed",
          now.classType(),
          name + " yields " + listed(now.outputTypes()) + ", before " + listed(old.outputTypes()));
    }
    if (old.inputs().keySet().equals(now.inputs().keySet()) && !inOrder(old).equals(inOrder(now))) {
      tell("order-changed", now.classType(), name + " has its inputs in another order");
    }
    if (findings.size() == before) {
      tell(
          "class-changed",
          now.classType(),
          old.displayName().equals(now.displayName())
              ? name + " changed in what it is for, or in the names of its outputs"
              : name
                  + " is shown as `"
                  + now.displayName()
                  + "`, before `"
                  + old.displayName()
                  + "`");
    }
  }

  private static String listed(List<String> words) {
    return words.isEmpty() ? "nothing" : String.join(", ", words);
  }

  private static String described(InputDefinition input) {
    NumberBounds bounds = NumberBounds.of(input.type());
    return bounds.isNone() ? input.socket() : input.socket() + " " + bounds.described();
  }

  /** The changes of one input. */
  private final class Change {
    private final String classType;
    private final String input;

    Change(String classType, String input) {
      this.classType = classType;
      this.input = input;
    }

    void tell(String code, String fact) {
      SortedSet<String> parameters = mapped.within(classType, input);
      Finding finding =
          Finding.of(
                  Severity.NOTE,
                  code,
                  "`"
                      + classType
                      + "."
                      + input
                      + "` "
                      + fact
                      + (parameters.isEmpty()
                          ? ""
                          : "; parameter " + String.join(", ", parameters)))
              .with("class", classType)
              .with("input", input);
      findings.add(
          parameters.isEmpty()
              ? finding
              : finding.with("parameters", String.join(", ", parameters)));
    }

    void compare(InputDefinition was, InputDefinition is) {
      int before = findings.size();
      if (was.type().getClass() != is.type().getClass() || !was.socket().equals(is.socket())) {
        if (!(was.type() instanceof InputType.Choice && is.type() instanceof InputType.Choice)) {
          tell("type-changed", "is " + described(is) + ", before " + described(was));
          return;
        }
      }
      NumberBounds old = NumberBounds.of(was.type());
      NumberBounds now = NumberBounds.of(is.type());
      if (!old.equals(now)) {
        tell("range-changed", "takes " + now.described() + ", before " + old.described());
      }
      compareOptions(options(was.type()), options(is.type()));
      if (!same(was.defaultValue(), is.defaultValue())) {
        tell(
            "default-changed",
            "is "
                + is.defaultValue().map(Literal::json).orElse("without a default")
                + " by default, before "
                + was.defaultValue().map(Literal::json).orElse("without"));
      }
      if (was.required() != is.required()) {
        tell("requirement-changed", is.required() ? "is required now" : "is optional now");
      }
      if (findings.size() == before) {
        tell("input-changed", "changed in what it brings, or in how the editor saves it");
      }
    }

    private void compareOptions(List<String> was, List<String> is) {
      List<String> added = is.stream().filter(option -> !was.contains(option)).toList();
      List<String> removed = was.stream().filter(option -> !is.contains(option)).toList();
      if (!added.isEmpty()) {
        tell("options-added", "has " + several(added) + " more");
      }
      if (!removed.isEmpty()) {
        tell("options-removed", "has " + several(removed) + " no more");
      }
    }
  }

  private static boolean same(Optional<Literal> one, Optional<Literal> other) {
    return (one.isPresent() && other.isPresent())
        ? one.get().means(other.get())
        : one.isEmpty() && other.isEmpty();
  }

  private static List<String> options(InputType type) {
    if (type instanceof InputType.DynamicChoice choice) {
      return List.copyOf(choice.branches().keySet());
    }
    return type instanceof InputType.Choice choice
        ? choice.options().stream().map(Literal::text).toList()
        : List.of();
  }

  private static String several(List<String> options) {
    Stream<String> first = options.stream().limit(MOST_SHOWN).map(option -> "`" + option + "`");
    return String.join(", ", first.toList())
        + (options.size() > MOST_SHOWN ? " and " + (options.size() - MOST_SHOWN) + " others" : "");
  }
}
