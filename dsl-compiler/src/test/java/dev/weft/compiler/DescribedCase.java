package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.weft.compiler.codegen.JavaCompilation;
import dev.weft.workflow.descriptor.WorkflowDescriptor;
import java.util.List;

/** The class and the schema of a case, used as a program would. */
public final class DescribedCase {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private DescribedCase() {}

  /** The descriptor of a class that a case generates. */
  public static WorkflowDescriptor<?> descriptor(String name, String className)
      throws ReflectiveOperationException {
    CompilerCase one =
        CompilerCase.all().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    JavaCompilation compilation = JavaCompilation.of(CompilerCase.units(one.compile()));
    assertThat(compilation.problems()).isEmpty();
    Class<?> type = compilation.load().loadClass(className);
    return (WorkflowDescriptor<?>) type.getMethod("descriptor").invoke(null);
  }

  /** What every schema has to be. */
  public static Schema metaSchema() {
    return REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
  }

  public static Schema schema(WorkflowDescriptor<?> descriptor) {
    return REGISTRY.getSchema(descriptor.jsonSchema());
  }

  public static List<?> errors(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON);
  }
}
