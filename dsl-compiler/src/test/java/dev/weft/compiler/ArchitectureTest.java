package dev.weft.compiler;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import dev.weft.compiler.type.ParameterType;
import java.io.FileInputStream;
import java.io.FileReader;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.List;

/** Holds what docs/architecture.md says of the compiler's packages. */
@AnalyzeClasses(
    packages = "dev.weft.compiler",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "dev.weft.compiler";

  /** Each may use those before it. */
  private static final List<String> ORDER =
      List.of(
          ROOT + ".source",
          ROOT + ".diagnostic",
          ROOT + ".json",
          ROOT + ".literal",
          ROOT + ".catalog",
          ROOT + ".type",
          ROOT + ".syntax",
          ROOT + ".expression",
          ROOT + ".workflow",
          ROOT + ".shape",
          ROOT + ".editor.read",
          ROOT + ".editor.values",
          ROOT + ".editor.flatten",
          ROOT + ".editor.resolve",
          ROOT + ".editor",
          ROOT + ".binding",
          ROOT + ".schema",
          ROOT + ".check",
          ROOT + ".codegen",
          ROOT,
          ROOT + ".build");

  @ArchTest
  static void everyPackageHasItsPlace(JavaClasses classes) {
    assertThat(classes).extracting(JavaClass::getPackageName).isSubsetOf(ORDER);
  }

  @ArchTest
  static void packagesUseOnlyThoseBeforeThem(JavaClasses classes) {
    for (int i = 0; i < ORDER.size() - 1; i++) {
      String[] later = ORDER.subList(i + 1, ORDER.size()).toArray(new String[0]);
      noClasses()
          .that()
          .resideInAPackage(ORDER.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .check(classes);
    }
  }

  @ArchTest
  static void antlrEndsInSyntax(JavaClasses classes) {
    keepsTo(classes, ROOT + ".syntax", "org.antlr..", "dev.weft.grammar..");
  }

  @ArchTest
  static void javaPoetEndsInCodegen(JavaClasses classes) {
    keepsTo(classes, ROOT + ".codegen", "com.palantir.javapoet..");
  }

  @ArchTest
  static void nothingKnowsMavenTheRuntimeOrJackson(JavaClasses classes) {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.maven..",
            "okhttp3..",
            "tools.jackson..",
            "dev.weft.client..",
            "dev.weft.workflow",
            "dev.weft.workflow.descriptor..",
            "dev.weft.workflow.json..")
        .check(classes);
  }

  /** The one thing that build and runtime both read. */
  @ArchTest
  static void picturesEndInSource(JavaClasses classes) {
    keepsTo(classes, ROOT + ".source", "dev.weft.workflow.picture..");
  }

  /** What an editor has not saved counts everywhere else. */
  @ArchTest
  static void filesAreReadInSourceAndWrittenInBuild(JavaClasses classes) {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".source", ROOT + ".build")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Files.class, FileChannel.class, FileInputStream.class, FileReader.class)
        .check(classes);
  }

  /** Who tells types apart himself refuses a new one without a word. */
  @ArchTest
  static void typesAnswerForThemselves(JavaClasses classes) {
    assertThat(classes)
        .filteredOn(code -> !code.getPackageName().equals(ROOT + ".type"))
        .flatExtracting(JavaClass::getInstanceofChecks)
        .extracting(InstanceofCheck::getRawType)
        .filteredOn(type -> type.isAssignableTo(ParameterType.class))
        .isEmpty();
  }

  private static void keepsTo(JavaClasses classes, String home, String... foreign) {
    noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(foreign)
        .check(classes);
  }
}
