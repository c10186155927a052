package dev.weft.workflow;

/** A file of any kind. */
final class PlainFile extends TypedFile {

  PlainFile(FileOrigin origin) {
    super(origin);
  }
}
