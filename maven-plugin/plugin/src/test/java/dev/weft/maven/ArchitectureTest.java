package dev.weft.maven;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;

/** The plugin says what Maven knows, and shows what the compiler answers. */
@AnalyzeClasses(packages = "dev.weft.maven", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static void knowsTheCompilerByItsBuildAlone(JavaClasses classes) {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.weft..")
                .and(resideOutsideOfPackages("dev.weft.maven", "dev.weft.compiler.build")))
        .check(classes);
  }

  @ArchTest
  static void isOnePackage(JavaClasses classes) {
    classes().should().resideInAPackage("dev.weft.maven").check(classes);
  }
}
