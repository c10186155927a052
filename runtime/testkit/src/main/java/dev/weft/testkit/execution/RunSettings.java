package dev.weft.testkit.execution;

import dev.weft.testkit.protocol.ComfyVersion;
import java.time.Duration;

/**
 * How prompts run.
 *
 * @param version whose ways they have
 * @param stepTime how long one sampling step takes
 * @param previews whether samplers show previews unless a prompt says otherwise
 */
public record RunSettings(ComfyVersion version, Duration stepTime, boolean previews) {}
