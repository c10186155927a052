package dev.weft.testkit.files;

import java.util.Arrays;
import java.util.Optional;

/** The three folders of a server. */
public enum Folder {
  /** Uploads. */
  INPUT("input"),
  /** Results. */
  OUTPUT("output"),
  /** Previews; emptied when the server starts and stops. */
  TEMP("temp");

  private final String word;

  Folder(String word) {
    this.word = word;
  }

  /** The word for it on the wire. */
  public String word() {
    return word;
  }

  /** The folder for a word. */
  public static Optional<Folder> of(String word) {
    return Arrays.stream(values()).filter(folder -> folder.word.equals(word)).findFirst();
  }
}
