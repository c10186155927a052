package dev.weft.client.internal.comfyui;

import dev.weft.client.internal.server.JobRecord;
import dev.weft.client.job.ServerException;
import dev.weft.workflow.FileDownload;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * The jobs routes, which say of one job what queue and history say together: where it stands, or
 * how it ended. Their lists hold no graphs.
 */
final class JobsApi {
  /** As many as Comfy Cloud gives at once; a ComfyUI gives any number. */
  private static final int PAGE = 1000;

  private static final int MOST_PAGES = 100;

  private static final String READ = "read the jobs";

  private final Routes routes;
  private final Question question;
  private final FileDownload download;

  /** Asks for the answer at an address. */
  @FunctionalInterface
  interface Question {
    Answer ask(String operation, HttpUrl url);
  }

  JobsApi(Routes routes, Question question, FileDownload download) {
    this.routes = routes;
    this.question = question;
    this.download = download;
  }

  /** What waits and runs. A job that ends between two pages may hide another one once. */
  QueueSnapshot queue() {
    List<JobPage> pages = new ArrayList<>();
    int seen = 0;
    for (int number = 0; number < MOST_PAGES; number++) {
      JobPage page = page("pending,in_progress", "asc", seen, PAGE);
      pages.add(page);
      seen += page.jobs().size();
      if (!page.hasMore() || page.jobs().isEmpty()) {
        return JobPage.queue(pages);
      }
    }
    throw new ServerException(
        "cannot %s at %s: their list has no end".formatted(READ, routes), 200);
  }

  /**
   * Empty for one that the server does not know, and for one that has not ended. A 404 that is not
   * told as servers do is of something in front.
   */
  Optional<JobRecord> record(String id) {
    Answer answer = question.ask("read a job", routes.toJobs(id));
    return answer.status() == 404 && JsonCursor.looksLikeObject(answer.body())
        ? Optional.empty()
        : HttpApi.parsed(answer, () -> HistoryReader.readJob(answer.json(), download));
  }

  /** The newest that ended, oldest first. */
  Map<String, JobRecord> newest(int count) {
    List<String> ids = ended("desc", 0, count);
    Collections.reverse(ids);
    return records(ids);
  }

  /** Those that ended behind the oldest ones, oldest first. */
  Map<String, JobRecord> page(int offset, int count) {
    return records(ended("asc", offset, count));
  }

  private List<String> ended(String order, int offset, int count) {
    List<String> ids = new ArrayList<>();
    if (count > 0) {
      JobPage page = page("completed,failed,cancelled", order, offset, Math.min(count, PAGE));
      page.jobs().forEach(job -> ids.add(job.id()));
    }
    return ids;
  }

  private Map<String, JobRecord> records(List<String> ids) {
    Map<String, JobRecord> records = new LinkedHashMap<>();
    ids.forEach(id -> record(id).ifPresent(record -> records.put(id, record)));
    return records;
  }

  private JobPage page(String status, String order, int offset, int limit) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("status", status);
    query.put("sort_order", order);
    query.put("offset", String.valueOf(offset));
    query.put("limit", String.valueOf(limit));
    Answer answer = question.ask(READ, Routes.with(query, routes.toJobs()));
    return HttpApi.parsed(answer, () -> JobPage.read(answer.json()))
        .orElseThrow(answer::unexpected);
  }
}
