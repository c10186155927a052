package com.acme.art

import dev.weft.client.ComfyClient
import dev.weft.testkit.ComfySimulator
import dev.weft.testkit.ComfySimulatorExtension
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.ExtendWith

@ExtendWith(ComfySimulatorExtension::class)
class PainterTest {

  @Test
  fun `paints while somebody watches`(server: ComfySimulator) = runBlocking {
    ComfyClient.connect(server.url().toString()).use { comfy ->
      val seen = mutableListOf<Double>()
      val picture = Painter(comfy).paint("a harbour at night", listOf("tiny_style.safetensors"), seen::add)
      assertTrue(picture.bytes().isNotEmpty())
      assertEquals(seen.sorted(), seen)
      assertTrue(seen.isNotEmpty())
    }
  }
}
