/** What is published about speed. */
@NullMarked
package dev.weft.benchmarks;

import org.jspecify.annotations.NullMarked;
