package com.acme.art

import dev.weft.client.ComfyClient
import dev.weft.client.job.JobEvent
import dev.weft.workflow.OutputImage
import kotlinx.coroutines.future.await

class Painter(private val comfy: ComfyClient) {

  suspend fun paint(what: String, inks: List<String>, show: (Double) -> Unit): OutputImage {
    val workflow = HarbourWorkflow.prompt(what)
      .rounds(4)
      .apply { inks.forEach { ink -> lora { it.name(ink).strength(0.5) } } }
      .build()
    val job = comfy.submit(workflow)
    job.asFlow().collect { event ->
      when (event) {
        is JobEvent.Progress -> show(event.overall())
        else -> Unit
      }
    }
    return job.future().await().images().first()
  }
}
