package org.stanceline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/** The walls between core, pipeline and job. */
@AnalyzeClasses(packages = "org.stanceline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] CORE = {
    "..config..",
    "..text..",
    "..language..",
    "..topic..",
    "..actor..",
    "..grammar..",
    "..stance..",
    "..crawl..",
    "..story..",
    "..timeline..",
    "..audit.."
  };

  @ArchTest
  static final ArchRule coreKnowsNoSpark =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.spark..",
              "org.apache.hadoop..",
              "com.johnsnowlabs..",
              "scala..",
              "picocli..");

  @ArchTest static final ArchRule arrowsNeverRunUpwards = layers();

  @ArchTest
  static final ArchRule noCycles =
      slices().matching("org.stanceline.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule catalystStaysInSpark =
      noClasses()
          .that()
          .resideOutsideOfPackage("..spark..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.spark.sql.catalyst..");

  @ArchTest
  static final ArchRule sparkKnowsNothingOfUs =
      noClasses()
          .that()
          .resideInAPackage("org.stanceline.spark..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..pipeline..", "..job..")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage(CORE);

  @ArchTest
  static final ArchRule stagesReadWriteAndRunNothing =
      noClasses()
          .that()
          .resideInAPackage("..pipeline..")
          .should()
          .callMethodWhere(
              com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                      com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                          com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(
                              Dataset.class)))
                  .and(
                      com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                          com.tngtech.archunit.core.domain.properties.HasName.Predicates
                              .nameMatching("collect.*|count|show|write|cache|persist"))))
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(SparkSession.class);

  @ArchTest
  static final ArchRule nobodyEncodesBeans =
      noClasses().should().callMethod(Encoders.class, "bean", Class.class);

  @ArchTest static final ArchRule staticsAreFinal = fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule classesAreNamedForWhatTheyAre =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Manager");

  /** picocli reads the members of every command, also where Spark is not on the class path. */
  @ArchTest
  static final ArchRule commandsNameNoSparkInTheirMembers =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Command")
          .should()
          .haveRawReturnType(
              com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(
                  "org.apache.."))
          .orShould()
          .haveRawParameterTypes(
              com.tngtech.archunit.base.DescribedPredicate.describe(
                  "a type of Spark or Hadoop",
                  types ->
                      types.stream().anyMatch(t -> t.getPackageName().startsWith("org.apache."))));

  @ArchTest
  static final ArchRule commandsAreInJob =
      classes()
          .that()
          .areAnnotatedWith(picocli.CommandLine.Command.class)
          .should()
          .resideInAPackage("..job..");

  private static ArchRule layers() {
    return Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("config")
        .definedBy("..config..")
        .layer("text")
        .definedBy("..text..")
        .layer("language")
        .definedBy("..language..")
        .layer("features")
        .definedBy("..topic..", "..actor..", "..grammar..")
        .layer("stance")
        .definedBy("..stance..")
        .layer("edges")
        .definedBy("..crawl..", "..story..", "..timeline..", "..audit..")
        .layer("pipeline")
        .definedBy("..pipeline..")
        .layer("job")
        .definedBy("..job..")
        .whereLayer("job")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("pipeline")
        .mayOnlyBeAccessedByLayers("job")
        .whereLayer("edges")
        .mayOnlyBeAccessedByLayers("pipeline", "job")
        .whereLayer("stance")
        .mayOnlyBeAccessedByLayers("edges", "pipeline", "job")
        .whereLayer("features")
        .mayOnlyBeAccessedByLayers("stance", "edges", "pipeline", "job")
        .whereLayer("language")
        .mayOnlyBeAccessedByLayers("features", "stance", "edges", "pipeline", "job");
  }
}
