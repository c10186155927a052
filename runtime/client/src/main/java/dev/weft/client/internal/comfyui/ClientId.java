package dev.weft.client.internal.comfyui;

import java.util.UUID;

/**
 * The id under which a server sends the frames of a job: that of the socket that was named when the
 * job was posted. Readable by any thread, renewed by one.
 */
final class ClientId {
  private volatile String value = UUID.randomUUID().toString();

  String value() {
    return value;
  }

  void renew() {
    value = UUID.randomUUID().toString();
  }
}
