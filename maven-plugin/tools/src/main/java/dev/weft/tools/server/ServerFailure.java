package dev.weft.tools.server;

import java.io.IOException;

/** A server cannot be asked, or answers with something else; the message says what to do. */
public final class ServerFailure extends IOException {
  private static final long serialVersionUID = 1L;

  ServerFailure(String message) {
    super(message);
  }
}
