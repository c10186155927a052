package dev.weft.compiler.build;

import java.util.List;

/** A record as text: the counterpart of {@link RecordReader}. */
final class RecordWriter {
  private final StringBuilder text = new StringBuilder(RecordFile.FORMAT);

  private RecordWriter() {}

  static String write(BuildRecord build) {
    return new RecordWriter().build(build);
  }

  private String build(BuildRecord build) {
    line("options", build.options());
    warnings(build.warnings());
    build.mappings().forEach(this::mapping);
    return text.toString();
  }

  private void mapping(String path, MappingRecord mapping) {
    line("mapping", path);
    mapping.inputs().forEach((file, digest) -> line("input", file, digest));
    mapping.outputs().forEach((f, digest) -> line("output", f.kind().name(), f.path(), digest));
    warnings(mapping.warnings());
  }

  private void warnings(List<Message> warnings) {
    for (Message m : warnings) {
      String line = Integer.toString(m.line());
      String column = Integer.toString(m.column());
      line("warning", m.severity().name(), m.file(), line, column, m.oneLine(), m.snippet());
    }
  }

  private void line(String... fields) {
    text.append(RecordLine.of(fields));
  }
}
