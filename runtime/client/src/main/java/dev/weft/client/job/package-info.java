/**
 * What a submitted workflow is to people: the job, what it tells, and how it can fail. Uses nothing
 * of the client but this, so that every part of the client can speak of it.
 */
@NullMarked
package dev.weft.client.job;

import org.jspecify.annotations.NullMarked;
