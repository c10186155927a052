package dev.weft.compiler.catalog;

import static dev.weft.compiler.literal.Literals.literal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.catalog.InputType.Choice;
import dev.weft.compiler.catalog.InputType.Int;
import dev.weft.compiler.catalog.InputType.Upload;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class BundledCatalogTest {
  private final NodeCatalog catalog = BundledCatalog.shared();

  @Test
  void readsOneByOneWhatTheReaderReadsAtOnce() throws IOException {
    DiagnosticSink sink = new DiagnosticSink();
    NodeCatalog whole =
        CatalogReader.read(
            SourceFile.of("core-nodes.json", new String(bytes(), StandardCharsets.UTF_8)), sink);

    assertThat(sink.sorted()).isEmpty();
    assertThat(catalog.classTypes()).hasSizeGreaterThan(900).isEqualTo(whole.classTypes());
    assertThat(catalog.classTypes())
        .allSatisfy(name -> assertThat(catalog.find(name)).isEqualTo(whole.find(name)));
  }

  @Test
  void isLoadedOnce() {
    assertThat(BundledCatalog.shared()).isSameAs(catalog);
  }

  @Test
  void knowsTheSampler() {
    NodeClass sampler = catalog.find("KSampler").orElseThrow();

    assertThat(sampler.inputs().keySet())
        .startsWith("model", "seed", "steps", "cfg", "sampler_name", "scheduler");
    assertThat(sampler.outputTypes()).containsExactly("LATENT");
    assertThat(sampler.outputNode()).isFalse();
    assertThat(sampler.input("seed").orElseThrow().type())
        .isInstanceOfSatisfying(
            Int.class,
            seed -> {
              assertThat(seed.seed()).isTrue();
              assertThat(seed.max()).contains(new BigInteger("18446744073709551615"));
            });
    assertThat(sampler.input("cfg").orElseThrow().defaultValue()).contains(literal("8.0"));
  }

  @Test
  void leavesListsOfTheServersFilesOpen() {
    assertThat(type("CheckpointLoaderSimple", "ckpt_name"))
        .isEqualTo(new Choice(List.of(), Optional.empty(), false));
    assertThat(type("LoadImage", "image"))
        .isEqualTo(new Choice(List.of(), Optional.of(Upload.IMAGE), false));
  }

  @Test
  void knowsNoTestNodes() {
    assertThat(catalog.find("TestSleep")).isEmpty();
  }

  @Test
  void doesNotMakeTheJarLarge() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes());
    }
    assertThat(packed.size()).isLessThan(200_000);
  }

  private InputType type(String classType, String input) {
    return catalog.find(classType).orElseThrow().input(input).orElseThrow().type();
  }

  private static byte[] bytes() throws IOException {
    try (InputStream in = BundledCatalog.class.getResourceAsStream("core-nodes.json")) {
      return in.readAllBytes();
    }
  }
}
