/** Writers of small real files: films, sounds, meshes, and pictures that Java has no writer for. */
@NullMarked
package dev.weft.testkit.media;

import org.jspecify.annotations.NullMarked;
