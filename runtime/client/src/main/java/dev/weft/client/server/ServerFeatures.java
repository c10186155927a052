package dev.weft.client.server;

import java.util.OptionalLong;

/**
 * What a server says that it can do.
 *
 * @param previewsNameTheirJob whether previews can say of which job and node they are
 * @param assets whether it keeps files by their content
 * @param maxUploadBytes the largest body of a request that it takes
 * @param json the whole answer, as sent; newer servers say more
 */
public record ServerFeatures(
    boolean previewsNameTheirJob, boolean assets, OptionalLong maxUploadBytes, String json) {}
