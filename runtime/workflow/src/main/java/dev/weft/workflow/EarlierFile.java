package dev.weft.workflow;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A file that an earlier job made. For the server that has it the name says so, as loader nodes
 * read it: {@code folder/name.png [output]}.
 */
record EarlierFile(OutputFile output) implements FileOrigin {

  @Override
  public String fileName() {
    return output.fileName();
  }

  @Override
  public String serverName() {
    return output.toString();
  }

  /**
   * Of the address, as the content would have to be read twice to be part of the name. A server
   * keeps a file of the same name and other content apart.
   */
  @Override
  public String uploadName() {
    byte[] address = output.url().toString().getBytes(StandardCharsets.UTF_8);
    return FOLDER + Sha256.hex(address) + FileFormat.ending(fileName());
  }

  @Override
  public InputStream open() {
    return output.open();
  }

  @Override
  public String toString() {
    return output.toString();
  }
}
