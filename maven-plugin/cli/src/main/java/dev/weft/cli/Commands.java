package dev.weft.cli;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import picocli.CommandLine.HelpCommand;

/**
 * The commands by name. Only the one that is called is made: reading the options of all would take
 * most of the time of a run that finds nothing to do.
 */
final class Commands {
  private static final String HELP = "help";

  private static final SortedMap<String, Supplier<Object>> ALL =
      new TreeMap<>(
          Map.of(
              "check",
              CheckCommand::new,
              "diff",
              DiffCommand::new,
              "docs",
              DocsCommand::new,
              "format",
              FormatCommand::new,
              "generate",
              GenerateCommand::new,
              HELP,
              HelpCommand::new,
              "init",
              InitCommand::new,
              "snapshot",
              SnapshotCommand::new));

  private Commands() {}

  static Set<String> names() {
    return ALL.keySet();
  }

  /** Whether a call names a command that needs to know of no other. */
  static boolean isNamed(String[] arguments) {
    return arguments.length > 0 && ALL.containsKey(arguments[0]) && !arguments[0].equals(HELP);
  }

  /** A new command. */
  static Object make(String name, Map<String, String> secrets) {
    Object command = Objects.requireNonNull(ALL.get(name)).get();
    if (command instanceof TakesSecrets keeper) {
      keeper.secrets(Map.copyOf(secrets));
    }
    return command;
  }
}
