/** Node classes as {@code /object_info} tells them, with the choices this server offers. */
@NullMarked
package dev.weft.testkit.catalog;

import org.jspecify.annotations.NullMarked;
