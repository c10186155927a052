package dev.weft.workflow.descriptor;

import dev.weft.workflow.Workflow;
import dev.weft.workflow.json.JsonSyntax;
import dev.weft.workflow.picture.EmbeddedTexts;
import dev.weft.workflow.picture.UnreadablePictureException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Makes a workflow of what a file remembers of one.
 *
 * @param file what to call it in messages
 */
record Recall<W extends Workflow<?>>(WorkflowDescriptor<W> descriptor, String file) {

  Recalled<W> read(Path path) {
    try {
      return of(EmbeddedTexts.of(path));
    } catch (UnreadablePictureException e) {
      throw new RecallException(file + " " + e.getMessage(), e);
    }
  }

  private Recalled<W> of(EmbeddedTexts texts) {
    Optional<RecordedValues> recorded = texts.find(EmbeddedTexts.WEFT).map(this::recorded);
    if (recorded.isEmpty()) {
      throw new RecallException(
          file + " holds no values of workflow " + descriptor.name(), List.of());
    }
    if (!recorded.get().workflow().equals(descriptor.name())) {
      throw new RecallException(
          file + " is of workflow " + recorded.get().workflow() + ", not of " + descriptor.name(),
          List.of());
    }
    return fitted(recorded.get().values());
  }

  private RecordedValues recorded(String json) {
    try {
      return RecordedValues.read(json);
    } catch (JacksonException e) {
      throw new RecallException(
          file + " holds values that are no JSON: " + JsonSyntax.describe(e), e);
    }
  }

  private Recalled<W> fitted(Map<String, Object> values) {
    UntypedBuilder<W> builder = descriptor.builder();
    List<Misfit> misfits = new ArrayList<>();
    values.forEach((name, value) -> set(builder, name, value, misfits));
    @Nullable W workflow = null;
    if (misfits.isEmpty()) {
      try {
        workflow = builder.build();
      } catch (IllegalArgumentException e) {
        misfits.add(new Misfit("", String.valueOf(e.getMessage())));
      }
    }
    return new Recalled<>(file, descriptor.name(), builder, workflow, misfits);
  }

  private static void set(
      UntypedBuilder<?> builder, String name, Object value, List<Misfit> misfits) {
    try {
      builder.set(name, value);
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      misfits.add(new Misfit(name, message.startsWith(name) ? message : name + ": " + message));
    }
  }
}
