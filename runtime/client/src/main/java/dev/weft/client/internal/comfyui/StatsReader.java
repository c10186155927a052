package dev.weft.client.internal.comfyui;

import dev.weft.client.server.ServerFeatures;
import dev.weft.client.server.SystemStats;
import dev.weft.client.server.SystemStats.Device;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads what a server says about itself: {@code GET /system_stats} and {@code GET /features}. */
final class StatsReader {
  private StatsReader() {}

  static SystemStats stats(String json) {
    List<Device> devices = new ArrayList<>();
    List<Map<String, String>> system = new ArrayList<>();
    JsonCursor.of(json)
        .fields(
            (name, value) -> {
              if (name.equals("system")) {
                system.add(value.scalars());
              } else if (name.equals("devices")) {
                value.elements(device -> devices.add(device(device.scalars())));
              }
            });
    Map<String, String> texts = system.isEmpty() ? Map.of() : system.get(0);
    return new SystemStats(
        texts.getOrDefault("comfyui_version", ""),
        texts.getOrDefault("os", ""),
        texts.getOrDefault("python_version", ""),
        texts.getOrDefault("pytorch_version", ""),
        size(texts, "ram_total"),
        size(texts, "ram_free"),
        devices,
        json);
  }

  private static Device device(Map<String, String> texts) {
    Optional<Integer> index =
        texts.containsKey("index") ? Optional.of((int) size(texts, "index")) : Optional.empty();
    return new Device(
        texts.getOrDefault("name", ""),
        texts.getOrDefault("type", ""),
        index,
        size(texts, "vram_total"),
        size(texts, "vram_free"));
  }

  static ServerFeatures features(String json) {
    Map<String, String> texts = JsonCursor.of(json).scalars();
    long limit = size(texts, "max_upload_size");
    return new ServerFeatures(
        "true".equals(texts.get("supports_preview_metadata")),
        "true".equals(texts.get("assets")),
        limit > 0 ? OptionalLong.of(limit) : OptionalLong.empty(),
        json);
  }

  /** Whole, or written as {@code 1048576.0}. */
  private static long size(Map<String, String> texts, String name) {
    try {
      return (long) Double.parseDouble(texts.getOrDefault(name, "0"));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
