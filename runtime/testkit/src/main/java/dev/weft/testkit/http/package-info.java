/** Routes and their answers, and the Jetty server they hang on. */
@NullMarked
package dev.weft.testkit.http;

import org.jspecify.annotations.NullMarked;
