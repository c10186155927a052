package dev.weft.compiler.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.workflow.Choice;
import dev.weft.workflow.Workflow;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A generated class, compiled without a warning and used by reflection. */
final class GeneratedWorkflow {
  private final Class<?> type;
  private final List<GeneratedUnit> units;
  private final List<String> classNames;

  private GeneratedWorkflow(Class<?> type, List<GeneratedUnit> units, List<String> classNames) {
    this.type = type;
    this.units = units;
    this.classNames = classNames;
  }

  static List<GeneratedUnit> generate(WorkflowFixture fixture) {
    DiagnosticSink sink = new DiagnosticSink();
    List<GeneratedUnit> units =
        WorkflowGenerator.generate(fixture.bound(), "weft-maven-plugin", sink);
    assertThat(sink.sorted()).isEmpty();
    return units;
  }

  static GeneratedWorkflow of(WorkflowFixture fixture) {
    return all(List.of(fixture)).get(0);
  }

  /** Compiled together, which takes javac little longer than one; names must differ. */
  static List<GeneratedWorkflow> all(List<WorkflowFixture> fixtures) {
    return compiled(fixtures.stream().map(GeneratedWorkflow::generate).toList());
  }

  /** Those of some workflows, each a class and its resource. */
  static List<GeneratedWorkflow> compiled(List<List<GeneratedUnit>> generated) {
    JavaCompilation compilation =
        JavaCompilation.of(generated.stream().flatMap(List::stream).toList());
    assertThat(compilation.problems()).isEmpty();
    ClassLoader loader = compilation.load();
    List<GeneratedWorkflow> workflows = new ArrayList<>();
    for (List<GeneratedUnit> units : generated) {
      String path = units.get(0).path();
      String name = path.substring(0, path.length() - ".java".length()).replace('/', '.');
      try {
        workflows.add(
            new GeneratedWorkflow(loader.loadClass(name), units, compilation.classNames()));
      } catch (ClassNotFoundException e) {
        throw new AssertionError(e);
      }
    }
    return workflows;
  }

  /** Sets a parameter to a number of any kind, a text, or the option of a choice that says so. */
  static Object setAny(Object builder, String name, Object value) {
    Class<?> taken =
        Arrays.stream(builder.getClass().getMethods())
            .filter(m -> m.getName().equals(name) && m.getParameterCount() == 1 && !m.isBridge())
            .findFirst()
            .orElseThrow()
            .getParameterTypes()[0];
    Object argument = value;
    if (value instanceof Number number && taken == int.class) {
      argument = number.intValue();
    } else if (value instanceof Number number && taken == long.class) {
      argument = number.longValue();
    } else if (taken.isEnum()) {
      argument =
          Arrays.stream(taken.getEnumConstants())
              .filter(option -> ((Choice) option).value().equals(value))
              .findFirst()
              .orElseThrow();
    }
    return set(builder, name, argument);
  }

  String source() {
    return units.get(0).text();
  }

  String resource() {
    return units.get(1).text();
  }

  List<String> classNames() {
    return classNames;
  }

  Class<?> nested(String name) {
    return Arrays.stream(type.getDeclaredClasses())
        .filter(c -> c.getSimpleName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  Object builder() {
    return call(type, null, "builder");
  }

  /** A workflow with every parameter at its default. */
  Workflow<?> build() {
    return build(builder());
  }

  static Workflow<?> build(Object builder) {
    return (Workflow<?>) call(builder.getClass(), builder, "build");
  }

  /** Sets a parameter and gives the builder. */
  static Object set(Object builder, String name, Object value) {
    return call(builder.getClass(), builder, name, value);
  }

  static Object get(Object target, String name) {
    return call(target.getClass(), target, name);
  }

  /** Calls a public method by name and number of arguments; what it throws is thrown. */
  static Object call(Class<?> type, Object target, String name, Object... arguments) {
    Method method =
        Arrays.stream(type.getMethods())
            .filter(m -> m.getName().equals(name))
            .filter(m -> m.getParameterCount() == arguments.length && !m.isBridge())
            .filter(m -> java.lang.reflect.Modifier.isStatic(m.getModifiers()) == (target == null))
            .filter(m -> accepts(m, arguments))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + name + " in " + type));
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new AssertionError(e);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** Creates an object by its constructor of so many arguments that takes these. */
  static Object create(Class<?> type, Object... arguments) {
    Constructor<?> constructor =
        Arrays.stream(type.getConstructors())
            .filter(c -> c.getParameterCount() == arguments.length)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no such constructor in " + type));
    try {
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new AssertionError(e);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean accepts(Method method, Object[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      Class<?> type = method.getParameterTypes()[i];
      if (!type.isPrimitive() && arguments[i] != null && !type.isInstance(arguments[i])) {
        return false;
      }
    }
    return true;
  }
}
