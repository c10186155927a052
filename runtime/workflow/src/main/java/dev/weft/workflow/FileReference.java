package dev.weft.workflow;

/**
 * Where a file lies on a server, as the server wrote it; nothing about it is trusted.
 *
 * @param fileName without folder
 * @param subfolder below the folder of the type; empty for none
 * @param type the server's folder: {@code output}, {@code temp} or {@code input}
 */
public record FileReference(String fileName, String subfolder, String type) {}
