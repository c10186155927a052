package dev.weft.client;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

@AnalyzeClasses(packages = "dev.weft.client", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final DescribedPredicate<JavaClass> A_LIBRARY =
      resideInAnyPackage("okhttp3..", "okio..", "kotlin..", "tools.jackson..", "org.slf4j..")
          .as("a library's type");

  @ArchTest
  static final ArchRule publicMethodsNameNoLibraryButTheCallersClient =
      codeUnits()
          .that(areSeenByUsers())
          .should(
              new ArchCondition<JavaCodeUnit>("name no library's type") {
                @Override
                public void check(JavaCodeUnit unit, ConditionEvents events) {
                  boolean clean =
                      unit.getAllInvolvedRawTypes().stream().noneMatch(A_LIBRARY::test)
                          || takesTheCallersClient(unit);
                  events.add(new SimpleConditionEvent(unit, clean, unit.getDescription()));
                }
              });

  @ArchTest
  static final ArchRule publicFieldsHoldNoLibraryType =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .arePublic()
          .and()
          .areNotPrivate()
          .should()
          .notHaveRawType(A_LIBRARY)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule okHttpStaysBehindTheClient =
      noClasses()
          .that()
          .arePublic()
          .and()
          .doNotHaveFullyQualifiedName("dev.weft.client.ComfyClient")
          .and()
          .doNotHaveFullyQualifiedName("dev.weft.client.ComfyClient$Builder")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("okhttp3..", "okio..");

  @ArchTest
  static final ArchRule everyPublicClassIsClosed =
      classes()
          .that()
          .arePublic()
          .and()
          .areTopLevelClasses()
          .and()
          .areNotInterfaces()
          .and()
          .areNotAssignableTo(Exception.class)
          .should(
              new ArchCondition<JavaClass>("be final, sealed or without public constructor") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  boolean closed =
                      type.getModifiers().contains(JavaModifier.FINAL)
                          || type.getConstructors().stream()
                              .noneMatch(c -> c.getModifiers().contains(JavaModifier.PUBLIC));
                  events.add(new SimpleConditionEvent(type, closed, type.getName() + " is open"));
                }
              });

  private static DescribedPredicate<JavaCodeUnit> areSeenByUsers() {
    return DescribedPredicate.describe(
        "are seen by users",
        unit ->
            unit.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                && (unit.getModifiers().contains(JavaModifier.PUBLIC)
                    || unit.getModifiers().contains(JavaModifier.PROTECTED)));
  }

  private static boolean takesTheCallersClient(JavaCodeUnit unit) {
    return unit.getName().equals("httpClient")
        && unit.getOwner().getSimpleName().equals("Builder")
        && unit.getRawParameterTypes().size() == 1
        && unit.getRawParameterTypes().get(0).getName().equals("okhttp3.OkHttpClient");
  }
}
