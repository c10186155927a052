package dev.weft.testkit.http;

import dev.weft.testkit.catalog.OfferedCatalog;
import dev.weft.testkit.json.Json;
import dev.weft.testkit.protocol.ComfyVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** What the server tells about itself: classes, models, features, memory. */
final class InfoRoutes {
  private static final String PAGE =
      "<!doctype html><title>ComfyUI simulator</title><p>This is a simulator: it has no editor.</p>\n";

  private final OfferedCatalog catalog;
  private final ComfyVersion version;
  private final Supplier<ObjectNode> features;

  InfoRoutes(OfferedCatalog catalog, ComfyVersion version, Supplier<ObjectNode> features) {
    this.catalog = catalog;
    this.version = version;
    this.features = features;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/", call -> Reply.content("text/html", PAGE.getBytes(StandardCharsets.UTF_8))),
        Route.get("/object_info", call -> Reply.json(catalog.toJson())),
        Route.get("/object_info/*", this::oneClass),
        Route.get("/features", call -> Reply.json(features.get())),
        Route.get("/system_stats", call -> Reply.json(systemStats())),
        Route.get("/models", call -> Reply.json(Json.array(catalog.models().folders()))),
        Route.get("/models/*", this::models),
        Route.get("/embeddings", this::embeddings));
  }

  private Reply oneClass(Call call) {
    ObjectNode body = Json.object();
    catalog
        .find(call.variable())
        .ifPresent(nodeClass -> body.set(nodeClass.name(), nodeClass.definition()));
    return Reply.json(body);
  }

  private Reply models(Call call) {
    return catalog
        .models()
        .files(call.variable())
        .map(files -> Reply.json(Json.array(files)))
        .orElseGet(() -> Reply.empty(404));
  }

  private Reply embeddings(Call call) {
    List<String> names =
        catalog.models().files("embeddings").orElse(List.of()).stream()
            .map(name -> name.replaceFirst("\\.[^./]*$", ""))
            .toList();
    return Reply.json(Json.array(names));
  }

  private ObjectNode systemStats() {
    Runtime machine = Runtime.getRuntime();
    long total = machine.maxMemory();
    long free = total - machine.totalMemory() + machine.freeMemory();
    ObjectNode stats = Json.object();
    ObjectNode system =
        stats
            .putObject("system")
            .put("os", version.atLeast(ComfyVersion.V0_33) ? "linux" : "posix")
            .put("ram_total", total)
            .put("ram_free", free)
            .put("comfyui_version", version.number())
            .putNull("required_frontend_version")
            .putNull("installed_templates_version")
            .putNull("required_templates_version");
    if (version.atLeast(ComfyVersion.V0_33)) {
      system.putArray("comfy_package_versions");
    }
    system
        .put("python_version", "3.11 (simulated)")
        .put("pytorch_version", "2.13.0+cpu (simulated)")
        .put("embedded_python", false);
    if (version.atLeast(ComfyVersion.V0_33)) {
      system.put("deploy_environment", "simulator");
    }
    system.putArray("argv").add("main.py");
    stats
        .putArray("devices")
        .addObject()
        .put("name", "cpu")
        .put("type", "cpu")
        .putNull("index")
        .put("vram_total", total)
        .put("vram_free", free)
        .put("torch_vram_total", total)
        .put("torch_vram_free", free);
    return stats;
  }
}
