/**
 * How far a job is, and how long it takes from here: what nodes cost, by what earlier jobs took and
 * by experience. Pure: told of what happens and what time it is; knows no server and no thread.
 */
@NullMarked
package dev.weft.client.internal.progress;

import org.jspecify.annotations.NullMarked;
