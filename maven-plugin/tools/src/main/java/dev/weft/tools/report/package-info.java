/**
 * What goals answer: findings with places and a sentence that sums up, shown as text for people, as
 * JSON, or as SARIF.
 */
@NullMarked
package dev.weft.tools.report;

import org.jspecify.annotations.NullMarked;
