package dev.weft.workflow.descriptor;

import java.util.Optional;

/**
 * What a run yields under one name.
 *
 * @param kind {@code image}, {@code video}, {@code audio}, {@code text}, {@code file} or {@code
 *     json}
 * @param single whether it is one instead of a list
 * @param documentation of the mapping; may be empty
 * @param deprecation what to use instead, if it should no longer be used
 */
public record OutputDescriptor(
    String name, String kind, boolean single, String documentation, Optional<String> deprecation) {}
