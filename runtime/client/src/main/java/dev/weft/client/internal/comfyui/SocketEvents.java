package dev.weft.client.internal.comfyui;

import dev.weft.client.internal.server.ServerMessage;

/** Hears one connection, on the thread that reads it. */
interface SocketEvents {

  void connected();

  void received(ServerMessage message);

  /** It broke or was closed; nothing comes after this. */
  void broken(String reason);
}
