/**
 * What a team does with its workflows beside generating classes. Each goal is a package of its own
 * that takes a project and gives a report, all of them values; what is written to files is told.
 */
@NullMarked
package dev.weft.tools;

import org.jspecify.annotations.NullMarked;
