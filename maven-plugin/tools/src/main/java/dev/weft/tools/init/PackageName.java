package dev.weft.tools.init;

import dev.weft.compiler.Analysis;
import dev.weft.compiler.syntax.MappingFile;
import dev.weft.compiler.syntax.Name;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Which package a new mapping's classes belong into. */
final class PackageName {
  private static final String NOBODYS = "com.example.comfyui";

  private final List<Analysis> others;
  private final Optional<String> groupId;

  PackageName(List<Analysis> others, Optional<String> groupId) {
    this.others = List.copyOf(others);
    this.groupId = groupId;
  }

  /** That of most mappings in the same folder, else of most mappings, else the group's. */
  String of(Path mapping) {
    Stream<Analysis> beside =
        others.stream()
            .filter(other -> Objects.equals(other.mapping().getParent(), mapping.getParent()));
    return most(beside)
        .or(() -> most(others.stream()))
        .or(() -> groupId.map(PackageName::spelled))
        .orElse(NOBODYS);
  }

  private static Optional<String> most(Stream<Analysis> mappings) {
    Map<String, Long> counts =
        mappings
            .flatMap(mapping -> mapping.file().flatMap(MappingFile::packageName).stream())
            .map(Name::text)
            .filter(SourceVersion::isName)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /** A group as Java's conventions spell it for a package. */
  private static String spelled(String group) {
    String name =
        Arrays.stream(group.split("\\.", -1))
            .map(part -> part.replaceAll("[^\\p{L}\\p{N}_]", "_").toLowerCase(Locale.ROOT))
            .map(part -> part.isEmpty() || Character.isDigit(part.charAt(0)) ? "_" + part : part)
            .map(part -> SourceVersion.isKeyword(part) ? part + "_" : part)
            .collect(Collectors.joining("."));
    return SourceVersion.isName(name) ? name : NOBODYS;
  }
}
