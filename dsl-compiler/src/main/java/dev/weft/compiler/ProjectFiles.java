package dev.weft.compiler;

import static dev.weft.compiler.diagnostic.DiagnosticCode.FILE_OUTSIDE_ROOT;
import static dev.weft.compiler.diagnostic.DiagnosticCode.NOT_UTF8;
import static dev.weft.compiler.diagnostic.DiagnosticCode.UNREADABLE_FILE;

import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.source.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files of one run, each read once. What a mapping names must lie in the root folder, also
 * after symbolic links. Safe for use by several threads.
 */
final class ProjectFiles {
  /** Far above any workflow; more is a mistake, such as a model. */
  private static final long LARGEST = 64L << 20;

  private final Path root;
  private final Path displayRoot;
  private final Map<Path, ReadResult> read = new ConcurrentHashMap<>();

  ProjectFiles(Path root, Path displayRoot) {
    this.root = root.toAbsolutePath().normalize();
    this.displayRoot = displayRoot.toAbsolutePath().normalize();
  }

  /** How messages call a file: relative to the project, also where it is outside. */
  String name(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    boolean related = Objects.equals(absolute.getRoot(), displayRoot.getRoot());
    Path shown = related ? displayRoot.relativize(absolute) : absolute;
    return shown.toString().replace(File.separatorChar, '/');
  }

  /** Whether the file is in the root folder, symbolic links aside. */
  boolean isInside(Path file) {
    return file.toAbsolutePath().normalize().startsWith(root);
  }

  /** A file that must be in the root folder. */
  ReadResult read(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    if (!isInside(absolute)) {
      return outside("leads to `" + name(absolute) + "`");
    }
    return read.computeIfAbsent(absolute, this::readConfined);
  }

  /** A file that the build itself names, wherever it is. */
  ReadResult readAnywhere(Path file) {
    return read.computeIfAbsent(file.toAbsolutePath().normalize(), this::readText);
  }

  private ReadResult readConfined(Path file) {
    try {
      if (!file.toRealPath().startsWith(root.toRealPath())) {
        return outside("there is a symbolic link on the way");
      }
    } catch (NoSuchFileException e) {
      return new MissingFile(this).describe(file);
    } catch (IOException e) {
      return unreadable(file);
    }
    return readText(file);
  }

  private ReadResult readText(Path file) {
    if (Files.isDirectory(file)) {
      return failure(UNREADABLE_FILE, file, "is a folder", "a file is needed", "name a file in it");
    }
    try {
      if (!Files.isRegularFile(file) && Files.exists(file)) {
        return unreadable(file);
      }
      if (Files.size(file) > LARGEST) {
        return failure(
            UNREADABLE_FILE, file, "is larger than 64 MB", "too large", "name the saved workflow");
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return new ReadResult.Text(SourceFile.of(name(file), text));
    } catch (CharacterCodingException e) {
      return failure(
          NOT_UTF8,
          file,
          "is not UTF-8 text",
          "cannot be read",
          "save it again in UTF-8; ComfyUI exports are UTF-8");
    } catch (NoSuchFileException e) {
      return new MissingFile(this).describe(file);
    } catch (IOException e) {
      return unreadable(file);
    }
  }

  private static ReadResult outside(String where) {
    return new ReadResult.Failure(
        FILE_OUTSIDE_ROOT,
        "this path leads out of the folder of the mappings",
        where,
        Optional.of("keep the file in that folder, and write its path relative to this mapping"));
  }

  private ReadResult unreadable(Path file) {
    return failure(
        UNREADABLE_FILE,
        file,
        "cannot be read",
        "the system refuses it",
        "check that the file may be read by whoever runs the build");
  }

  private ReadResult failure(
      DiagnosticCode code, Path file, String what, String label, String help) {
    return new ReadResult.Failure(code, "`" + name(file) + "` " + what, label, Optional.of(help));
  }
}
