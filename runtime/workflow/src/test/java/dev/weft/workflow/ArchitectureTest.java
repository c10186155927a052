package dev.weft.workflow;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

@AnalyzeClasses(
    packages = "dev.weft.workflow",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String JSON = "dev.weft.workflow.json";

  @ArchTest
  static final ArchRule needsJavaAndTheJsonParserOnly =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java.io..",
              "java.lang..",
              "java.math..",
              "java.net..",
              "java.nio..",
              "java.security..",
              "java.util..",
              "dev.weft.workflow..",
              "tools.jackson.core..",
              "org.jspecify..");

  @ArchTest
  static final ArchRule opensNoConnection =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.URL")
          .orShould()
          .dependOnClassesThat()
          .haveSimpleNameEndingWith("Socket");

  @ArchTest
  static final ArchRule jsonKnowsNoWorkflow =
      noClasses()
          .that()
          .resideInAPackage(JSON)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.weft.workflow");

  @ArchTest
  static final ArchRule graphsKnowNoDescriptor =
      noClasses()
          .that()
          .resideInAPackage("dev.weft.workflow.graph")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.weft.workflow.descriptor");

  @ArchTest
  static final ArchRule nothingThatIsSentIsReadBack =
      noClasses()
          .that()
          .resideInAPackage("dev.weft.workflow")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.weft.workflow.graph");

  @ArchTest
  static final ArchRule publicMethodsNameNoParser =
      codeUnits()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAPackage("dev.weft.workflow")
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .should()
          .haveRawParameterTypes(
              DescribedPredicate.describe(
                  "without the parser's",
                  types ->
                      types.stream()
                          .noneMatch(type -> type.getPackageName().startsWith("tools.jackson"))));

  @ArchTest
  static final ArchRule everyPublicClassIsClosed =
      classes()
          .that()
          .arePublic()
          .and()
          .areTopLevelClasses()
          .and()
          .areNotInterfaces()
          .should(
              new ArchCondition<JavaClass>("be final or sealed") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  Set<JavaModifier> modifiers = type.getModifiers();
                  boolean closed =
                      modifiers.contains(JavaModifier.FINAL) || type.reflect().isSealed();
                  events.add(new SimpleConditionEvent(type, closed, type.getName() + " is open"));
                }
              });
}
