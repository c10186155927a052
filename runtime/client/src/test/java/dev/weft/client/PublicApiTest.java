package dev.weft.client;

import dev.weft.support.Listing;
import dev.weft.support.PublicApi;
import org.junit.jupiter.api.Test;

class PublicApiTest {

  @Test
  void isWhatIsListed() {
    Listing.of("weft-client").check(PublicApi.lines());
  }
}
