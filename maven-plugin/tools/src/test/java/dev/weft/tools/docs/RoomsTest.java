package dev.weft.tools.docs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;

/** Holds what docs/architecture.md says of the rooms that pages are made in. */
@AnalyzeClasses(packages = "dev.weft.tools", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
  private static final String ROOT = "dev.weft.tools.docs";

  /** Each may use those before it. */
  private static final List<String> ORDER =
      List.of(ROOT + ".markup", ROOT + ".graph", ROOT + ".needs", ROOT + ".page", ROOT);

  @ArchTest
  static void roomsUseOnlyThoseBeforeThem(JavaClasses classes) {
    for (int i = 0; i < ORDER.size() - 1; i++) {
      noClasses()
          .that()
          .resideInAPackage(ORDER.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ORDER.subList(i + 1, ORDER.size()).toArray(new String[0]))
          .check(classes);
    }
  }

  @ArchTest
  static void elkEndsInGraph(JavaClasses classes) {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".graph")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.eclipse.elk..")
        .check(classes);
  }
}
