package org.minutegraph;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The boundaries that the packages promise each other. */
class ArchitectureTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.minutegraph");

	@Test
	void modulesUseEachOtherWithoutCyclesAndOnlyByTheirApi() {
		ApplicationModules.of(Minutegraph.class).verify();
	}

	@Test
	void extractionResolutionAndReviewArePure() {
		noClasses().that()
			.resideInAnyPackage("org.minutegraph.extraction..", "org.minutegraph.resolution..",
					"org.minutegraph.review..", "org.minutegraph.followup..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.neo4j..", "org.springframework..", "java.nio.file..", "java.net..", "java.sql..")
			.because("the same document has to give the same findings anywhere and at any time")
			.check(CLASSES);
	}

	@Test
	void readersOfOneKindOfFactBuildOnEachOtherWithoutCycles() {
		slices().matching("org.minutegraph.extraction.(*)..").should().beFreeOfCycles().check(CLASSES);
	}

	@Test
	void extractionAndResolutionDoNotKnowWhatDayItIs() {
		noClasses().that()
			.resideInAnyPackage("org.minutegraph.extraction..", "org.minutegraph.resolution..")
			.should()
			.callMethodWhere(target(name("now")).or(target(name("currentTimeMillis"))))
			.check(CLASSES);
	}

	@Test
	void resolutionSeesNoPlaceButExtraction() {
		noClasses().that()
			.resideInAPackage("org.minutegraph.resolution..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.minutegraph.graph..", "org.minutegraph.store..", "org.minutegraph.source..")
			.check(CLASSES);
	}

	@Test
	void onlyTheStoreSeesTheDatabaseServer() {
		noClasses().that()
			.resideOutsideOfPackage("org.minutegraph.store..")
			.should()
			.dependOnClassesThat(describe("are Neo4j's but the driver's",
					(JavaClass type) -> type.getPackageName().startsWith("org.neo4j.")
							&& !type.getPackageName().startsWith("org.neo4j.driver")))
			.because("embedded or server, there is one code path")
			.check(CLASSES);
	}

	@Test
	void onlyThoseWhoReadOrWriteTheGraphTalkToTheDatabase() {
		noClasses().that()
			.resideOutsideOfPackages("org.minutegraph.store..", "org.minutegraph.graph..", "org.minutegraph.question..",
					"org.minutegraph.directory..", "org.minutegraph.export..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.neo4j.driver..", "org.springframework.data.neo4j.core..")
			.check(CLASSES);
	}

	@Test
	void readingIsTheOnlyOneThatSeesTika() {
		noClasses().that()
			.resideOutsideOfPackage("org.minutegraph.reading..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.apache.tika..")
			.check(CLASSES);
	}

}
