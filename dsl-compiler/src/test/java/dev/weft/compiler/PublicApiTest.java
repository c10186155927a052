package dev.weft.compiler;

import dev.weft.support.Listing;
import dev.weft.support.PublicApi;
import org.junit.jupiter.api.Test;

class PublicApiTest {

  @Test
  void isWhatIsListed() {
    Listing.of("weft-compiler").check(PublicApi.lines());
  }
}
