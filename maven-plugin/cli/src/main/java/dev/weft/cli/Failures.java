package dev.weft.cli;

import dev.weft.compiler.diagnostic.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says why a command could not do its work. */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult parseResult) throws Exception {
    if (failure instanceof IOException io) {
      command.getErr().println("weft: " + Printable.text(text(io)));
    } else if (failure instanceof UncheckedIOException io) {
      command.getErr().println("weft: " + Printable.text(cause(io)));
    } else {
      command.getErr().println("weft: this is a bug in Weft: " + failure);
      failure.printStackTrace(command.getErr());
    }
    return ExitCode.NOT_DONE;
  }

  private static String cause(UncheckedIOException failure) {
    IOException cause = failure.getCause();
    return cause == null ? failure.toString() : text(cause);
  }

  private static String text(IOException failure) {
    if (failure instanceof FileSystemException file && file.getFile() != null) {
      String reason = file.getReason();
      if (reason == null) {
        reason =
            file instanceof NoSuchFileException ? "no such file" : file.getClass().getSimpleName();
      }
      return file.getFile() + ": " + reason;
    }
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }
}
