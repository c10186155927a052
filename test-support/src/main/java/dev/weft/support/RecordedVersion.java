package dev.weft.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * What a real server of one version answered ({@code http/*.json}) and sent ({@code ws/*.jsonl}).
 *
 * <p>All of it is read where it lies beside the project, else the part that is kept in it.
 *
 * @param version {@code 0.3.64} or {@code 0.33}
 * @param folder where its recordings are
 */
public record RecordedVersion(String version, Path folder) {

  public static List<RecordedVersion> all() {
    return List.of(of("0.3.64"), of("0.33"));
  }

  public static RecordedVersion of(String version) {
    Path whole = SharedMaterial.candidate(sharedName(version));
    if (Files.isDirectory(whole) || SharedMaterial.isRequired()) {
      return new RecordedVersion(version, SharedMaterial.path(sharedName(version)));
    }
    Path part = SharedMaterial.projectRoot().resolve("test-support/recordings").resolve(version);
    return new RecordedVersion(version, part);
  }

  private static String sharedName(String version) {
    return version.equals("0.3.64") ? "comfyui-recordings" : "comfyui-recordings-" + version;
  }

  /** One exchange, there in the project too. */
  public Path exchange(String name) {
    return folder.resolve("http").resolve(name + ".json");
  }

  /** One scenario; the test is skipped when the part in the project lacks it. */
  public Path scenario(String name) {
    Path file = folder.resolve("ws").resolve(name + ".jsonl");
    return Files.exists(file)
        ? file
        : SharedMaterial.missing("../shared/" + sharedName(version) + "/ws/" + name + ".jsonl");
  }

  public List<Path> exchanges() {
    return SharedMaterial.list(folder.resolve("http"), ".*\\.json");
  }

  public List<Path> scenarios() {
    return SharedMaterial.list(folder.resolve("ws"), ".*\\.jsonl");
  }

  /** The answer of {@code /object_info}. */
  public String objectInfo() {
    Path plain = exchange("object_info");
    try (InputStream in =
        Files.exists(plain)
            ? Files.newInputStream(plain)
            : new GZIPInputStream(Files.newInputStream(Path.of(plain + ".gz")))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
