package dev.weft.workflow;

import java.io.IOException;
import java.io.InputStream;

/** Where a file is, and what it is called there and on the server. */
sealed interface FileOrigin permits LocalFile, EarlierFile, ServerFile {
  /** Where uploads go, below the server's input folder. */
  String FOLDER = "weft/";

  String fileName();

  String serverName();

  String uploadName();

  InputStream open() throws IOException;
}
