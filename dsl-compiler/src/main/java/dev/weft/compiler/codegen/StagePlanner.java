package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lays out the stages of a builder. */
final class StagePlanner {
  /** Any order needs a stage for each set of properties: seven for three, fifteen for four. */
  private static final int MOST_IN_ANY_ORDER = 3;

  private final List<Property> required;
  private final Predicate<Property> shared;
  private final ClassName self;
  private final ClassName builder;
  private final NameScope types;

  /**
   * A planner of the stages.
   *
   * @param shared whether an interface of a fragment declares a property: to be one, a stage needs
   *     its setter also when it was called before
   */
  StagePlanner(
      List<Property> required,
      Predicate<Property> shared,
      ClassName self,
      ClassName builder,
      NameScope types) {
    this.required = required;
    this.shared = shared;
    this.self = self;
    this.builder = builder;
    this.types = types;
  }

  /** The stages, the one that a builder begins with first; none when nothing is required. */
  List<Stage> plan() {
    return required.size() <= MOST_IN_ANY_ORDER ? inAnyOrder() : inOrder();
  }

  /** Each set of missing properties is a number whose bits stand for them, the first highest. */
  private List<Stage> inAnyOrder() {
    int all = (1 << required.size()) - 1;
    ClassName[] names = new ClassName[all + 1];
    names[0] = builder;
    for (int set = all; set > 0; set--) {
      names[set] = name(members(set));
    }
    List<Stage> stages = new ArrayList<>();
    for (int set = all; set > 0; set--) {
      Map<String, ClassName> next = new LinkedHashMap<>();
      for (int i = 0; i < required.size(); i++) {
        if ((set & bit(i)) != 0) {
          next.put(required.get(i).name(), names[set & ~bit(i)]);
        } else if (shared.test(required.get(i))) {
          next.put(required.get(i).name(), names[set]);
        }
      }
      stages.add(new Stage(names[set], members(set), next));
    }
    return stages;
  }

  private int bit(int index) {
    return 1 << (required.size() - 1 - index);
  }

  private List<Property> members(int set) {
    return IntStream.range(0, required.size())
        .filter(i -> (set & bit(i)) != 0)
        .mapToObj(required::get)
        .toList();
  }

  private List<Stage> inOrder() {
    List<ClassName> names = new ArrayList<>();
    required.forEach(property -> names.add(name(List.of(property))));
    names.add(builder);
    List<Stage> stages = new ArrayList<>();
    for (int i = 0; i < required.size(); i++) {
      Map<String, ClassName> next = new LinkedHashMap<>();
      for (Property before : required.subList(0, i)) {
        if (shared.test(before)) {
          next.put(before.name(), names.get(i));
        }
      }
      next.put(required.get(i).name(), names.get(i + 1));
      stages.add(new Stage(names.get(i), required.subList(i, required.size()), next));
    }
    return stages;
  }

  private ClassName name(List<Property> missing) {
    String wanted =
        missing.stream()
            .map(p -> JavaNames.type(p.title()))
            .collect(Collectors.joining("And", "Needs", ""));
    return self.nestedClass(types.claim(JavaNames.cut(wanted, Limits.BYTES_OF_A_CLASS_NAME)));
  }
}
