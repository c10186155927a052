package dev.weft.client.server;

import java.util.List;
import java.util.Optional;

/**
 * What a server says about itself. Texts are empty and sizes 0 where it does not say.
 *
 * @param comfyVersion such as {@code 0.33.0}
 * @param os such as {@code linux}; older servers say {@code posix}
 * @param ramTotal in bytes
 * @param ramFree in bytes
 * @param devices the primary one first
 * @param json the whole answer, as sent
 */
public record SystemStats(
    String comfyVersion,
    String os,
    String pythonVersion,
    String pytorchVersion,
    long ramTotal,
    long ramFree,
    List<Device> devices,
    String json) {

  /** Copies the list. */
  public SystemStats {
    devices = List.copyOf(devices);
  }

  /**
   * What models run on.
   *
   * @param type such as {@code cuda} or {@code cpu}
   * @param index among those of its type, if it has one
   * @param vramTotal in bytes
   * @param vramFree in bytes
   */
  public record Device(
      String name, String type, Optional<Integer> index, long vramTotal, long vramFree) {}
}
