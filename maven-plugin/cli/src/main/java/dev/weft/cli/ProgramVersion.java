package dev.weft.cli;

import dev.weft.compiler.build.ContentDigests;
import dev.weft.compiler.build.Generation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Properties;

/** Which program this is. */
final class ProgramVersion {
  private ProgramVersion() {}

  /** What the build wrote beside this class. */
  static String number() {
    Properties properties = new Properties();
    try (InputStream in = ProgramVersion.class.getResourceAsStream("version.properties")) {
      if (in == null) {
        throw new IllegalStateException("the program's jar lacks version.properties");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "unknown");
  }

  /**
   * A text that differs whenever the program does. A snapshot keeps its number while its code
   * changes, so there the bytes count.
   */
  static String identity() throws IOException {
    String number = number();
    return "weft " + (number.endsWith("-SNAPSHOT") ? number + " " + code() : number);
  }

  private static String code() throws IOException {
    CodeSource source = Generation.class.getProtectionDomain().getCodeSource();
    try {
      Path place = Path.of(source.getLocation().toURI());
      return Files.isRegularFile(place) ? new ContentDigests().of(place) : place.toString();
    } catch (URISyntaxException e) {
      return source.getLocation().toString();
    }
  }
}
