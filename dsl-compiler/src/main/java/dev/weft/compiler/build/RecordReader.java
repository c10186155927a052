package dev.weft.compiler.build;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Text as a record: the counterpart of {@link RecordWriter}. */
final class RecordReader {
  private final SortedMap<String, MappingRecord> mappings = new TreeMap<>();
  private final List<Message> buildWarnings = new ArrayList<>();
  private String options = "";
  private String mapping = "";
  private SortedMap<String, String> inputs = new TreeMap<>();
  private SortedMap<OutputFile, String> outputs = new TreeMap<>();
  private List<Message> warnings = buildWarnings;

  private RecordReader() {}

  /**
   * The record that was written.
   *
   * @throws RuntimeException when it was not written by this version
   */
  static BuildRecord read(String text) {
    RecordReader reader = new RecordReader();
    text.lines().skip(1).map(RecordLine::fields).forEach(reader::line);
    reader.endMapping();
    return new BuildRecord(reader.options, reader.mappings, reader.buildWarnings);
  }

  private void line(List<String> fields) {
    switch (fields.get(0)) {
      case "options" -> options = fields.get(1);
      case "mapping" -> beginMapping(fields.get(1));
      case "input" -> inputs.put(fields.get(1), fields.get(2));
      case "output" ->
          outputs.put(
              new OutputFile(OutputFile.Kind.valueOf(fields.get(1)), fields.get(2)), fields.get(3));
      case "warning" -> warnings.add(warning(fields));
      default -> throw new IllegalArgumentException("unknown line " + fields);
    }
  }

  private static Message warning(List<String> fields) {
    Message.Severity severity = Message.Severity.valueOf(fields.get(1));
    int line = Integer.parseInt(fields.get(3));
    int column = Integer.parseInt(fields.get(4));
    return new Message(severity, fields.get(2), line, column, fields.get(5), fields.get(6));
  }

  private void beginMapping(String path) {
    endMapping();
    mapping = path;
    inputs = new TreeMap<>();
    outputs = new TreeMap<>();
    warnings = new ArrayList<>();
  }

  private void endMapping() {
    if (!mapping.isEmpty()) {
      mappings.put(mapping, new MappingRecord(inputs, outputs, warnings));
    }
  }
}
