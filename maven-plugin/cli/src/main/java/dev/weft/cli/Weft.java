package dev.weft.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The commands and how they are called. */
@Command(
    name = "weft",
    description = "Saved ComfyUI workflows as typed Java classes",
    mixinStandardHelpOptions = true,
    versionProvider = Weft.Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Weft {

  private Weft() {}

  /** Runs a command and ends the process with its {@linkplain ExitCode exit code}. */
  public static void main(String[] arguments) {
    System.exit(run(arguments, Map.of(), System.out, System.err));
  }

  /**
   * Runs a command within a process that goes on.
   *
   * @param arguments the command and its options, as on a command line
   * @param secrets what must not stand on a command line, by name: {@code comfyui.key}
   * @param out where the command's answer goes
   * @param err where it says why there is none
   * @return 0 when all is well, 1 when the command found what has to be mended, 2 when it was
   *     called wrongly, 3 when it could not do its work
   */
  public static int run(
      String[] arguments, Map<String, String> secrets, PrintStream out, PrintStream err) {
    PrintWriter answer = new PrintWriter(out, true, StandardCharsets.UTF_8);
    PrintWriter complaint = new PrintWriter(err, true, StandardCharsets.UTF_8);
    boolean alone = Commands.isNamed(arguments);
    CommandLine commands = alone ? one(arguments[0], secrets) : all(secrets);
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setOut(answer);
    commands.setErr(complaint);
    commands.setExecutionExceptionHandler(new Failures());
    int code =
        commands.execute(alone ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments);
    answer.flush();
    complaint.flush();
    return code;
  }

  /** Without the others around it, which takes half of the time. */
  private static CommandLine one(String name, Map<String, String> secrets) {
    return new CommandLine(Commands.make(name, secrets)).setCommandName("weft " + name);
  }

  private static CommandLine all(Map<String, String> secrets) {
    CommandLine commands = new CommandLine(new Weft());
    Commands.names().forEach(name -> commands.addSubcommand(Commands.make(name, secrets)));
    return commands;
  }

  /** For {@code --version}. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"weft " + ProgramVersion.number()};
    }
  }
}
