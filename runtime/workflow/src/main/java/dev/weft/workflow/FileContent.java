package dev.weft.workflow;

/** A file that must be uploaded first; the server may give it another name. */
record FileContent(InputFile file) implements InputContent {}
