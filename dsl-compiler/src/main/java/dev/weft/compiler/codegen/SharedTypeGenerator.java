package dev.weft.compiler.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.weft.compiler.binding.DeclaredChoice;
import dev.weft.compiler.binding.Fragment;
import dev.weft.compiler.binding.SharedTypes;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.syntax.ChoiceDeclaration;
import dev.weft.compiler.syntax.Name;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what a mapping declares for many workflows: an interface for each fragment, a type for
 * each choice. They depend on the declarations alone, not on who uses them.
 */
public final class SharedTypeGenerator {
  private final String generator;
  private final DiagnosticSink sink;
  private final List<GeneratedUnit> units = new ArrayList<>();

  private SharedTypeGenerator(String generator, DiagnosticSink sink) {
    this.generator = generator;
    this.sink = sink;
  }

  /**
   * Generates; reports what cannot be, and leaves it out.
   *
   * @param generator the tool that the head of a file names
   */
  public static List<GeneratedUnit> generate(
      SharedTypes types, String generator, DiagnosticSink sink) {
    SharedTypeGenerator shared = new SharedTypeGenerator(generator, sink);
    types.fragments().forEach(shared::add);
    types.choices().forEach(shared::add);
    return shared.units;
  }

  /** The simple name of the type that a fragment or a choice becomes: its own, with a capital. */
  public static String className(String name) {
    return JavaNames.capitalized(name);
  }

  private void add(Fragment fragment) {
    Name name = fragment.declaration().name();
    if (isName(name, "fragment")) {
      Imports imports = new Imports(fragment.packageName());
      TypeSpec.Builder type =
          new FragmentInterface(FragmentPlan.of(fragment), imports).declaration();
      add(name, fragment.packageName(), type, imports);
    }
  }

  private void add(DeclaredChoice choice) {
    ChoiceDeclaration declaration = choice.declaration();
    if (isName(declaration.name(), "choice")) {
      Imports imports = new Imports(choice.type().packageName());
      ClassName self = ClassName.get("", className(choice.name()));
      ChoiceJavaType java = ChoiceJavaType.of(choice.type(), self);
      TypeSpec.Builder type = ChoiceRecord.of(java, documentation(declaration, java), imports);
      add(declaration.name(), choice.type().packageName(), type, imports);
    }
  }

  private static String documentation(ChoiceDeclaration declaration, ChoiceJavaType java) {
    String prose = JavadocText.prose(declaration.documentation());
    String taken =
        ChoiceRecord.documentation(
            java,
            JavadocText.code(declaration.input().text())
                + " of a "
                + JavadocText.code(declaration.classType().text()));
    return prose.isEmpty() ? taken : prose + "\n\n<p>" + taken;
  }

  private void add(Name name, String packageName, TypeSpec.Builder type, Imports imports) {
    type.addAnnotation(
        AnnotationSpec.builder(imports.name(RuntimeTypes.GENERATED))
            .addMember("value", "$L", JavaText.expression(generator))
            .build());
    String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    String code = type.build().toString();
    units.add(
        new GeneratedUnit(
            GeneratedUnit.Kind.SOURCE,
            folder + className(name.text()) + ".java",
            SourceLayout.of(
                SourceHead.of(name.span().file().name(), generator, packageName, imports) + code)));
  }

  /** Whether the generated code can have a type of this name; reported if not. */
  private boolean isName(Name name, String kind) {
    String type = className(name.text());
    boolean taken =
        RuntimeTypes.SIMPLE_NAMES.contains(type)
            || ClassPlan.TYPES.contains(type)
            || type.equals(FragmentPlan.VALUES)
            || type.equals(PresetPlanner.TYPE);
    if (taken) {
      sink.report(
          bad(name, "`" + name + "` is a type that generated code uses itself")
              .help("choose another name for the " + kind));
    } else if (!JavaNames.isIdentifier(type)
        || JavaNames.bytes(type) > Limits.BYTES_OF_A_CLASS_NAME) {
      sink.report(
          bad(name, kind + " name `" + name + "` cannot be the name of a type in Java")
              .help(
                  "use letters, digits and `_`, no digit first, and at most "
                      + Limits.BYTES_OF_A_CLASS_NAME
                      + " bytes"));
    }
    return !sink.hasErrors();
  }

  private static Diagnostic.Builder bad(Name name, String message) {
    return Diagnostic.of(DiagnosticCode.BAD_JAVA_NAME, name.span(), message);
  }
}
