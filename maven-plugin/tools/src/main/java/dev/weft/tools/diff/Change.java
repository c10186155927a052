package dev.weft.tools.diff;

import dev.weft.tools.report.Place;
import java.util.Optional;

/**
 * One thing that is not as it was.
 *
 * @param code what kind it is
 * @param workflow the workflow, fragment or choice that it is a part of
 * @param subject the part; empty for the whole
 * @param text what happened to it
 * @param before as it was; empty where there was nothing
 * @param after as it is; empty where there is nothing
 */
record Change(
    Rating rating,
    String code,
    String workflow,
    String subject,
    String text,
    Optional<String> before,
    Optional<String> after,
    Optional<String> help,
    Optional<Place> place) {}
