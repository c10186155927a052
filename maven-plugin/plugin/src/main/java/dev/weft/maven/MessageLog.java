package dev.weft.maven;

import dev.weft.compiler.build.Message;
import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.build.BuildContext;

/**
 * Shows messages: in the log as a line that IDEs parse and a snippet for people, and in an IDE that
 * embeds Maven as markers.
 */
final class MessageLog {
  private final Log log;
  private final Path basedir;

  MessageLog(Log log, Path basedir) {
    this.log = log;
    this.basedir = basedir;
  }

  /** Prints each as {@code /path/to/file.weft:[line,column] text}, then its snippet. */
  void print(Collection<Message> messages) {
    for (Message message : messages) {
      String text = basedir + File.separator + message.oneLine() + "\n" + message.snippet() + "\n";
      switch (message.severity()) {
        case ERROR -> log.error(text);
        case WARNING -> log.warn(text);
        case NOTE -> log.info(text);
      }
    }
  }

  /**
   * Marks the places. Only for an IDE: on the command line this would print every message once
   * more, in a shape that nothing parses.
   */
  void mark(Collection<Message> messages, BuildContext ide) {
    messages.stream().map(this::file).distinct().forEach(ide::removeMessages);
    for (Message message : messages) {
      // An IDE has no mark for what is neither.
      if (message.severity() != Message.Severity.NOTE) {
        int severity =
            message.isError() ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING;
        ide.addMessage(
            file(message), message.line(), message.column(), message.text(), severity, null);
      }
    }
  }

  private File file(Message message) {
    return basedir.resolve(message.file()).toFile();
  }
}
