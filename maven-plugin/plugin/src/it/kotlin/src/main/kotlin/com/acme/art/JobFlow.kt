package com.acme.art

import dev.weft.client.job.Job
import dev.weft.client.job.JobEvent
import dev.weft.client.job.JobListener
import kotlinx.coroutines.channels.awaitClose
import kotlinx.coroutines.channels.trySendBlocking
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.callbackFlow

/** The events of a job, from the first on. Collecting no more stops nothing but the collecting. */
fun Job<*>.asFlow(): Flow<JobEvent> = callbackFlow {
  listen(object : JobListener {
    override fun onEvent(event: JobEvent) {
      trySendBlocking(event)
    }

    override fun onEnd(last: JobEvent) {
      close()
    }
  })
  awaitClose()
}
