package dev.weft.compiler.check;

import java.util.List;

/** The rules, in the order they are applied. */
public final class Checks {
  private static final List<Check> ALL =
      List.of(
          new PackageCheck(),
          new NothingToGenerateCheck(),
          new AmbiguousNameCheck(),
          new UnusedImportCheck(),
          new DuplicateParameterCheck(),
          new FormerNameCheck(),
          new GroupsCheck(),
          new ToggleClausesCheck(),
          new DuplicateOutputCheck(),
          new DuplicateLabelCheck(),
          new DuplicatePresetCheck(),
          new DuplicateTargetCheck(),
          new DuplicateChoiceCheck(),
          new RangeWiderThanNodeCheck(),
          new DefaultRangeCheck(),
          new SavedValueRangeCheck(),
          new KnownOptionsCheck(),
          new SharedOptionsCheck(),
          new DynamicChoicesCheck(),
          new CopiedNodesCheck(),
          new ChainsCheck(),
          new SwitchesCheck(),
          new KeepingCheck(),
          new RequirementsCheck(),
          new BypassJoinsCheck(),
          new CombinationsCheck(),
          new MutedOutputsCheck(),
          new GraphCheck(new EditorOnlyNodes()),
          new GraphCheck(new LinksToNothing()),
          new GraphCheck(new MissingInputs()),
          new GraphCheck(new UnfitLinks()),
          new GraphCheck(new MalformedLinks()),
          new GraphCheck(new LinkCycles()));

  private Checks() {}

  /** A new rule is one more class and one more line above. */
  public static List<Check> all() {
    return ALL;
  }
}
