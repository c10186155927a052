package dev.weft.compiler.shape;

import dev.weft.compiler.shape.Survivors.Output;
import dev.weft.compiler.shape.Survivors.Place;

/**
 * What an input is joined to if the node that it is linked to is bypassed.
 *
 * @param output of the node that may be bypassed
 */
public record Join(Place consumer, Output output, StandIn standIn) {}
