package dev.weft.testkit.http;

import dev.weft.testkit.protocol.ComfyVersion;

/**
 * Where and how to listen.
 *
 * @param host the address
 * @param port 0 for a free one
 * @param maxUploadSize the largest body in bytes
 * @param version whose answers to give
 */
public record HttpSettings(String host, int port, long maxUploadSize, ComfyVersion version) {}
