package dev.weft.compiler.source;

import dev.weft.compiler.source.ReadResult.Refusal;
import dev.weft.compiler.source.ReadResult.Refused;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A root folder with nothing in it, whatever the disk says. */
final class EmptyStore implements SourceStore {
  private final Path root;

  EmptyStore(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  @Override
  public ReadResult read(Path file) {
    boolean inside = file.toAbsolutePath().normalize().startsWith(root);
    return new Refused(inside ? Refusal.MISSING : Refusal.OUTSIDE);
  }

  @Override
  public Optional<List<String>> list(Path folder) {
    return Optional.empty();
  }

  @Override
  public String name(Path file) {
    return new DiskStore(root, root).name(file);
  }
}
