package dev.weft.compiler.binding;

import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.MappingFile;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.WorkflowDeclaration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the names of fragments and choices mean, in a mapping and in those that it imports. A file
 * sees what it declares itself and what the files that it imports declare; not what those import.
 */
public final class SharedNames {
  private final IdentityHashMap<SourceFile, SharedTypes> declared = new IdentityHashMap<>();
  private final IdentityHashMap<SourceFile, List<SourceFile>> visible = new IdentityHashMap<>();

  private SharedNames() {}

  /**
   * Reads the declarations of the files.
   *
   * @param sink receives what is wrong with the declarations by themselves
   */
  public static SharedNames of(LinkedMapping mapping, NodeCatalog catalog, DiagnosticSink sink) {
    SharedNames names = new SharedNames();
    List<LinkedMapping> files = new ArrayList<>();
    names.link(mapping, files);
    for (LinkedMapping file : files) {
      names.declared.put(file.file().file(), choices(file.file(), catalog, sink));
    }
    for (LinkedMapping file : files) {
      names.declared.computeIfPresent(
          file.file().file(), (any, types) -> names.withFragments(file.file(), types, sink));
    }
    return names;
  }

  private void link(LinkedMapping mapping, List<LinkedMapping> files) {
    List<SourceFile> seen = new ArrayList<>(List.of(mapping.file().file()));
    if (visible.put(mapping.file().file(), seen) == null) {
      files.add(mapping);
      for (LinkedMapping.Import imported : mapping.imports()) {
        seen.add(imported.file().file());
        link(imported.mapping(), files);
      }
    }
  }

  private static SharedTypes choices(MappingFile file, NodeCatalog catalog, DiagnosticSink sink) {
    ChoiceReader reader = new ChoiceReader(catalog, sink);
    return new SharedTypes(
        List.of(),
        file.choices().stream().map(choice -> reader.read(choice, packageName(file))).toList());
  }

  private SharedTypes withFragments(MappingFile file, SharedTypes types, DiagnosticSink sink) {
    FragmentReader reader = new FragmentReader(this::choice, sink);
    return new SharedTypes(
        file.fragments().stream().map(f -> reader.read(f, packageName(file))).toList(),
        types.choices());
  }

  private static String packageName(MappingFile file) {
    return file.packageName().map(Name::text).orElse("");
  }

  /** What a file declares itself. */
  public SharedTypes declared(MappingFile file) {
    return declared.getOrDefault(file.file(), SharedTypes.none());
  }

  /** The choice that a name means where it stands. */
  public Optional<DeclaredChoice> choice(Name name) {
    return visible(name)
        .flatMap(types -> types.choices().stream())
        .filter(choice -> choice.name().equals(name.text()))
        .findFirst();
  }

  /** The fragment that a name means where it stands. */
  public Optional<Fragment> fragment(Name name) {
    return visible(name)
        .flatMap(types -> types.fragments().stream())
        .filter(fragment -> fragment.name().equals(name.text()))
        .findFirst();
  }

  /** The fragments that a workflow uses, each once. */
  public List<Fragment> used(WorkflowDeclaration workflow) {
    return workflow.uses().stream().flatMap(use -> fragment(use).stream()).distinct().toList();
  }

  /** The fragment that a place lies in. */
  public Optional<Fragment> around(Span place) {
    return declared.getOrDefault(place.file(), SharedTypes.none()).fragments().stream()
        .filter(fragment -> fragment.contains(place))
        .findFirst();
  }

  /** The names of the choices that are known where a name stands. */
  SortedSet<String> choicesAt(Name name) {
    SortedSet<String> names = new TreeSet<>();
    visible(name).flatMap(types -> types.choices().stream()).forEach(c -> names.add(c.name()));
    return names;
  }

  /** The names of the fragments that are known where a name stands. */
  SortedSet<String> fragmentsAt(Name name) {
    SortedSet<String> names = new TreeSet<>();
    visible(name).flatMap(types -> types.fragments().stream()).forEach(f -> names.add(f.name()));
    return names;
  }

  private Stream<SharedTypes> visible(Name name) {
    return visible.getOrDefault(name.span().file(), List.of()).stream()
        .map(file -> declared.getOrDefault(file, SharedTypes.none()));
  }
}
