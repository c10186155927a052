/** What is published about the speed of the client. */
@NullMarked
package dev.weft.benchmarks.client;

import org.jspecify.annotations.NullMarked;
