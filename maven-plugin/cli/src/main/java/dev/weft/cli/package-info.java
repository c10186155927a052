/**
 * The program {@code weft}: one command for each goal. The Maven plugin calls the same commands, so
 * that no goal can do what the command line cannot.
 */
@NullMarked
package dev.weft.cli;

import org.jspecify.annotations.NullMarked;
