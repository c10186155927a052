package dev.weft.quickstart;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a job is: one line that is drawn over and over on a terminal, else a new line for each
 * tenth and each step, so that a log reads well.
 */
final class ProgressBar {
  private static final int WIDTH = 30;

  private final PrintStream out;
  private final boolean redraw;
  private String label = "";
  private int tenth = -1;

  ProgressBar(PrintStream out, boolean redraw) {
    this.out = out;
    this.redraw = redraw;
  }

  /** Whether this program writes to a terminal, and one that can draw over a line. */
  static boolean canRedraw() {
    String terminal = System.getenv().getOrDefault("TERM", "dumb");
    return !terminal.equals("dumb")
        && Optional.ofNullable(System.console()).filter(ProgressBar::isTerminal).isPresent();
  }

  /** Before Java 22 a console is always a terminal; since then it is always there, and says so. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /** Shows a fraction from 0 to 1, what is being done, and how long it takes from here if known. */
  void show(double fraction, String doing, Optional<Duration> remaining) {
    String line = line(fraction, doing) + remaining.map(ProgressBar::left).orElse("");
    if (redraw) {
      out.print("\r" + line + "\u001b[K");
      out.flush();
    } else if (!doing.equals(label) || (int) (fraction * 10) > tenth) {
      out.println(line);
    }
    label = doing;
    tenth = (int) (fraction * 10);
  }

  private static String left(Duration remaining) {
    long seconds = remaining.toSeconds();
    if (seconds < 1) {
      return "";
    }
    return seconds < 100 ? ", " + seconds + " s left" : ", " + (seconds + 30) / 60 + " min left";
  }

  private static String line(double fraction, String doing) {
    int done = (int) Math.round(fraction * WIDTH);
    String bar = "#".repeat(done) + ".".repeat(WIDTH - done);
    return String.format(Locale.ROOT, "[%s] %3.0f %%  %s", bar, fraction * 100, doing);
  }

  /** Ends the line. */
  void close() {
    if (redraw) {
      out.println();
    }
  }
}
