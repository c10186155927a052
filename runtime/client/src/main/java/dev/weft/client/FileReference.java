package dev.weft.client;

/** Where a file lies on the server, as history and frames write it; nothing about it is trusted. */
record FileReference(String fileName, String subfolder, String type) {}
