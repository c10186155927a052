package dev.weft.workflow;

import dev.weft.support.Listing;
import dev.weft.support.PublicApi;
import org.junit.jupiter.api.Test;

class PublicApiTest {

  @Test
  void isWhatIsListed() {
    Listing.of("weft-workflow").check(PublicApi.lines());
  }
}
