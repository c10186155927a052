package dev.weft.workflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes names for files that are saved together. */
final class FileNamePattern {
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

  private final String pattern;

  FileNamePattern(String pattern) {
    this.pattern = pattern;
  }

  /** Where each file goes. */
  List<Path> targets(List<? extends OutputFile> files, Path folder) {
    List<Path> targets = new ArrayList<>();
    Set<Path> taken = new HashSet<>();
    int width = String.valueOf(files.size()).length();
    for (OutputFile file : files) {
      String index = String.format("%0" + width + "d", targets.size() + 1);
      Path target = folder;
      for (String part : pattern.split("/", -1)) {
        target = target.resolve(part(part, file.localName(), index));
      }
      if (!taken.add(target)) {
        throw new IllegalArgumentException(
            "the pattern %s calls several files %s: add {index}"
                .formatted(pattern, target.getFileName()));
      }
      targets.add(target);
    }
    return targets;
  }

  private String part(String part, String fileName, String index) {
    int dot = fileName.lastIndexOf('.');
    String name = dot > 0 ? fileName.substring(0, dot) : fileName;
    String ending = dot > 0 ? fileName.substring(dot + 1) : "";
    Matcher braces = BRACES.matcher(part);
    StringBuilder made = new StringBuilder();
    while (braces.find()) {
      String value =
          switch (braces.group(1)) {
            case "index" -> index;
            case "name" -> SafeFileName.of(name);
            case "ext" -> ending;
            default ->
                throw new IllegalArgumentException(
                    "the pattern %s has %s; there are {index}, {name} and {ext}"
                        .formatted(pattern, braces.group()));
          };
      braces.appendReplacement(made, Matcher.quoteReplacement(value));
    }
    braces.appendTail(made);
    String safe = SafeFileName.of(made.toString());
    if (part.isBlank() || part.equals(".") || part.equals("..")) {
      throw new IllegalArgumentException(
          "the pattern %s does not name a file below the folder".formatted(pattern));
    }
    return safe;
  }
}
