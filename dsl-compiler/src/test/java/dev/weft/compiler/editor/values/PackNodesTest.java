package dev.weft.compiler.editor.values;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.catalog.BundledCatalog;
import dev.weft.compiler.json.LinedObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class PackNodesTest {
  private static final Set<String> CLASSES =
      LinedObject.load(PackNodes.class, "pack-nodes.json").keys();

  @Test
  void hasWidgetsForEachVersionOfEachClassAndNoneTwice() {
    assertThat(CLASSES)
        .hasSizeGreaterThan(3000)
        .allSatisfy(
            type -> {
              List<List<Widget>> versions = PackNodes.versions(type);
              assertThat(versions).isNotEmpty().doesNotHaveDuplicates();
              assertThat(versions)
                  .allSatisfy(
                      widgets ->
                          assertThat(widgets)
                              .isNotEmpty()
                              .extracting(Widget::name)
                              .doesNotHaveDuplicates());
            });
  }

  @Test
  void leavesTheClassesOfTheCatalogAlone() {
    Set<String> both = new HashSet<>(CLASSES);
    both.retainAll(BundledCatalog.shared().classTypes());

    assertThat(both).isEmpty();
  }

  @Test
  void makesTheJarNoLargerThanItMayBeTogetherWithTheCatalog() throws IOException {
    int catalog = packed(BundledCatalog.class, "core-nodes.json");

    assertThat(catalog + packed(PackNodes.class, "pack-nodes.json")).isLessThan(250_000);
  }

  private static int packed(Class<?> beside, String resource) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (InputStream in = beside.getResourceAsStream(resource);
        GZIPOutputStream out = new GZIPOutputStream(packed)) {
      assertThat(in).isNotNull();
      in.transferTo(out);
    }
    return packed.size();
  }
}
