package dev.weft.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.weft.testkit", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("dev.weft.testkit.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONLY_THE_PROGRAM_USES_THE_ROOT =
      noClasses()
          .that()
          .resideInAPackage("dev.weft.testkit.*..")
          .and()
          .resideOutsideOfPackage("dev.weft.testkit.cli")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.weft.testkit");

  @ArchTest
  static final ArchRule JETTY_STAYS_AT_THE_PORT =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.weft.testkit.http", "dev.weft.testkit.ws")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.eclipse.jetty..");
}
