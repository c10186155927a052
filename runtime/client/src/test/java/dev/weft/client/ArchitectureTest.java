package dev.weft.client;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import dev.weft.client.job.JobEvent;

@AnalyzeClasses(packages = "dev.weft.client", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String DOOR = "dev.weft.client";
  private static final String VOCABULARY = "dev.weft.client.job";
  private static final String SERVER = "dev.weft.client.server";
  private static final String SEAM = "dev.weft.client.internal.server";
  private static final String TRACKING = "dev.weft.client.internal.tracking";
  private static final String PROTOCOL = "dev.weft.client.internal.comfyui";

  private static final DescribedPredicate<JavaClass> FOR_USERS =
      resideInAnyPackage(DOOR, VOCABULARY);
  private static final DescribedPredicate<JavaClass> EXPORTED =
      FOR_USERS.or(resideInAnyPackage(SERVER));
  private static final DescribedPredicate<JavaClass> NOT_FOR_USERS =
      resideInAnyPackage(
          "dev.weft.client.internal..",
          "okhttp3..",
          "okio..",
          "kotlin..",
          "tools.jackson..",
          "org.slf4j..");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().assignedFrom(new OneSliceForEachPackage()).should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theServersRoomNeedsNothingOfTheClient =
      classes()
          .that()
          .resideInAPackage(SERVER)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(SERVER, "dev.weft.workflow", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule theVocabularyNeedsNothingOfTheClient =
      classes()
          .that()
          .resideInAPackage(VOCABULARY)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(VOCABULARY, "dev.weft.workflow", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule theSeamNeedsTheVocabularyOnly =
      classes()
          .that()
          .resideInAPackage(SEAM)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(SEAM, VOCABULARY, "dev.weft.workflow", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule trackingKnowsServersByTheSeam =
      noClasses()
          .that()
          .resideInAPackage(TRACKING)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              PROTOCOL, DOOR, "okhttp3..", "okio..", "tools.jackson..", "java.net..");

  @ArchTest
  static final ArchRule theProtocolKnowsNoTracking =
      noClasses()
          .that()
          .resideInAPackage(PROTOCOL)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(TRACKING, DOOR);

  @ArchTest
  static final ArchRule usersSeeNothingElseButAnHttpClientOfTheirOwn =
      codeUnits()
          .that(
              DescribedPredicate.describe(
                  "are seen by users",
                  unit -> EXPORTED.test(unit.getOwner()) && isOpen(unit.getOwner(), unit)))
          .should(
              new ArchCondition<JavaCodeUnit>("name types that are exported") {
                @Override
                public void check(JavaCodeUnit unit, ConditionEvents events) {
                  boolean clean =
                      unit.getAllInvolvedRawTypes().stream().noneMatch(NOT_FOR_USERS)
                          || takesTheCallersClient(unit);
                  events.add(new SimpleConditionEvent(unit, clean, unit.getDescription()));
                }
              });

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
          .should()
          .haveModifier(JavaModifier.FINAL);

  @ArchTest
  static void usersMeetFewerThanTwentyTypesBesideTheEvents(JavaClasses classes) {
    assertThat(
            classes.stream()
                .filter(FOR_USERS)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.isAssignableTo(JobEvent.class)))
        .hasSizeLessThan(20);
  }

  private static boolean isOpen(JavaClass owner, JavaCodeUnit unit) {
    return owner.getModifiers().contains(JavaModifier.PUBLIC)
        && (unit.getModifiers().contains(JavaModifier.PUBLIC)
            || unit.getModifiers().contains(JavaModifier.PROTECTED));
  }

  private static boolean takesTheCallersClient(JavaCodeUnit unit) {
    return unit.getName().equals("httpClient")
        && unit.getRawParameterTypes().size() == 1
        && unit.getRawParameterTypes().get(0).getName().equals("okhttp3.OkHttpClient");
  }

  private static final class OneSliceForEachPackage implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(type.getPackageName());
    }

    @Override
    public String getDescription() {
      return "one slice for each package";
    }
  }
}
