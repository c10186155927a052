/** What a server has to have for a workflow to run: models, and packs of nodes. */
@NullMarked
package dev.weft.tools.docs.needs;

import org.jspecify.annotations.NullMarked;
