package dev.weft.client.internal.server;

/** Gets what a channel hears. Called on the event loop, which must not wait. */
public interface MessageReceiver {

  /** A connection was made, perhaps not the first. Its messages come after this. */
  void onConnected();

  /** From here on messages are heard. What was told before, since the last loss, was not. */
  void onLive();

  /** No messages are heard until {@link #onLive} is called again. */
  void onLost();

  /** In the order in which the server sent them. */
  void onMessage(ServerMessage message);
}
