package dev.weft.workflow;

import java.io.InputStream;

/** A file that the server has. */
record ServerFile(String serverName) implements FileOrigin {

  @Override
  public String fileName() {
    return serverName;
  }

  @Override
  public String uploadName() {
    throw onServer();
  }

  @Override
  public InputStream open() {
    throw onServer();
  }

  private IllegalStateException onServer() {
    return new IllegalStateException(serverName + " is on the server");
  }

  @Override
  public String toString() {
    return serverName;
  }
}
