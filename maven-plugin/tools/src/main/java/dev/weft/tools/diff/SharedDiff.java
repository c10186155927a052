package dev.weft.tools.diff;

import dev.weft.compiler.binding.DeclaredChoice;
import dev.weft.compiler.binding.Fragment;
import dev.weft.compiler.binding.FragmentMember;
import dev.weft.tools.diff.Pairs.Pair;
import java.util.List;

/** What mappings declare for many workflows. */
final class SharedDiff {
  private final List<Change> changes;

  SharedDiff(List<Change> changes) {
    this.changes = changes;
  }

  void fragments(List<Fragment> before, List<Fragment> after) {
    Pairs<Fragment> pairs = Pairs.of(before, after, SharedDiff::qualified, List.of());
    for (Fragment removed : pairs.removed()) {
      of(removed.name()).about("").add(Rating.BREAKING, "fragment-removed", "the fragment is gone");
    }
    for (Pair<Fragment> same : pairs.same()) {
      members(of(same.after().name()), same.before().members(), same.after().members());
    }
    for (Fragment added : pairs.added()) {
      of(added.name())
          .about("", added.declaration().name().span())
          .add(Rating.COMPATIBLE, "fragment-added", "the fragment is new");
    }
  }

  private Changes of(String name) {
    return new Changes(changes, name);
  }

  private static String qualified(Fragment fragment) {
    return fragment.packageName() + "." + fragment.name();
  }

  private static void members(
      Changes into, List<FragmentMember> before, List<FragmentMember> after) {
    Pairs<FragmentMember> pairs = Pairs.of(before, after, m -> m.name().text(), List.of());
    for (FragmentMember removed : pairs.removed()) {
      into.about(removed.name().text())
          .add(Rating.BREAKING, "member-removed", "the member is gone");
    }
    for (Pair<FragmentMember> same : pairs.same()) {
      into.about(same.after().name().text(), same.after().name().span())
          .compare(
              Rating.BREAKING, "member-retyped", "takes", type(same.before()), type(same.after()));
    }
    for (FragmentMember added : pairs.added()) {
      into.about(added.name().text(), added.name().span())
          .add(Rating.COMPATIBLE, "member-added", "the member is new");
    }
  }

  private static String type(FragmentMember member) {
    return (member.optional() ? "optional " : "")
        + (member.large() ? "large " : "")
        + member.word().word()
        + member.choice().map(choice -> " " + choice.name()).orElse("");
  }

  void choices(List<DeclaredChoice> before, List<DeclaredChoice> after) {
    Pairs<DeclaredChoice> pairs = Pairs.of(before, after, SharedDiff::qualified, List.of());
    for (DeclaredChoice removed : pairs.removed()) {
      of(removed.name()).about("").add(Rating.BREAKING, "choice-removed", "the choice is gone");
    }
    for (Pair<DeclaredChoice> same : pairs.same()) {
      OptionDiff.compare(
          same.before().type().values(),
          same.after().type().values(),
          of(same.after().name()).about("", same.after().declaration().name().span()));
    }
    for (DeclaredChoice added : pairs.added()) {
      of(added.name())
          .about("", added.declaration().name().span())
          .add(Rating.COMPATIBLE, "choice-added", "the choice is new");
    }
  }

  private static String qualified(DeclaredChoice choice) {
    return choice.type().packageName() + "." + choice.name();
  }
}
