package dev.weft.testkit;

import dev.weft.support.Listing;
import dev.weft.support.PublicApi;
import org.junit.jupiter.api.Test;

class PublicApiTest {

  @Test
  void isWhatIsListed() {
    Listing.of("weft-testkit").check(PublicApi.lines());
  }
}
