package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.weft.compiler.binding.FragmentMember;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Writes the interface of a fragment: its setters, and within it that of its accessors. */
final class FragmentInterface {
  private final FragmentPlan plan;
  private final Imports imports;
  private final ClassName self;

  FragmentInterface(FragmentPlan plan, Imports imports) {
    this.plan = plan;
    this.imports = imports;
    this.self = ClassName.get("", plan.imported().simpleName());
  }

  TypeSpec.Builder declaration() {
    TypeSpec.Builder setters =
        TypeSpec.interfaceBuilder(self).addJavadoc("$L", documentation()).addModifiers(PUBLIC);
    TypeSpec.Builder accessors =
        TypeSpec.interfaceBuilder(FragmentPlan.VALUES)
            .addJavadoc("What is read of a workflow that such a builder made.")
            .addModifiers(PUBLIC, STATIC);
    for (FragmentMember member : members()) {
      JavaType java = JavaType.of(member, imports);
      String name = Objects.requireNonNull(plan.names().get(member.name().text()));
      setters.addMethod(setter(member, java.type(), name));
      java.shorthands().forEach(also -> setters.addMethod(setter(member, also.type(), name)));
      TypeName read =
          member.optional() ? ObjectMethods.optional(java.type(), imports) : java.type();
      accessors.addMethod(accessor(member, read, name));
    }
    return setters.addType(accessors.build());
  }

  /** One of a name: that there are two is told in the mapping. */
  private List<FragmentMember> members() {
    Set<String> seen = new HashSet<>();
    return plan.fragment().members().stream().filter(m -> seen.add(m.name().text())).toList();
  }

  private String documentation() {
    String prose = JavadocText.prose(plan.fragment().declaration().documentation());
    String use =
        "A builder of any workflow that uses {@code " + plan.fragment().name() + "} is one.";
    return prose.isEmpty() ? use : prose + "\n\n<p>" + use;
  }

  private MethodSpec setter(FragmentMember member, TypeName type, String name) {
    MethodSpec.Builder setter =
        MethodSpec.methodBuilder(name)
            .addModifiers(PUBLIC, ABSTRACT)
            .addParameter(type, name)
            .returns(self);
    String doc = setterDoc(member);
    return Deprecations.marked(
        (doc.isEmpty() ? setter : setter.addJavadoc("$L", doc)).build(), member.deprecation());
  }

  private static String setterDoc(FragmentMember member) {
    String prose = JavadocText.sentence(JavadocText.prose(member.documentation()));
    String range =
        member
            .range()
            .map(
                r ->
                    Bounds.phrase(
                            Optional.of(r.min().span().text()),
                            Optional.of(r.max().span().text()),
                            r.step().map(step -> step.span().text()))
                        + ".")
            .orElse("");
    return prose.isEmpty() || range.isEmpty() ? prose + range : prose + " " + range;
  }

  private static MethodSpec accessor(FragmentMember member, TypeName type, String name) {
    MethodSpec.Builder accessor =
        MethodSpec.methodBuilder(name).addModifiers(PUBLIC, ABSTRACT).returns(type);
    String prose = JavadocText.sentence(JavadocText.prose(member.documentation()));
    return Deprecations.marked(
        (prose.isEmpty() ? accessor : accessor.addJavadoc("$L", prose)).build(),
        member.deprecation());
  }
}
