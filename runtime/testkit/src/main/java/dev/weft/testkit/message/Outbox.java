package dev.weft.testkit.message;

/**
 * Where frames leave the server. There is one sending queue: frames of a socket arrive in the order
 * in which they were handed over, and one socket that is not read holds back all. Safe for all
 * threads; never blocks.
 */
public interface Outbox {

  /** Sends to the socket that is registered under the client id when the frame's turn comes. */
  void send(String clientId, Frame frame);

  /** Sends to every registered socket. */
  void broadcast(Frame frame);

  /** Whether the socket of this client id announced that it takes previews with metadata. */
  boolean supportsPreviewMetadata(String clientId);
}
