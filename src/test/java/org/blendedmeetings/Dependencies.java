package org.blendedmeetings;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Who may depend on what (style 3.1). Rules that match nothing fail. */
final class Dependencies {
    private static final String ROOT = "org.blendedmeetings.";

    private static final String EVERYWHERE = "org.blendedmeetings..";
    private static final String WEB = "org.blendedmeetings..web..";

    private Dependencies() {}

    static ArchRule onlyIn(String feature, String... vendor) {
        return noClasses()
                .that()
                .resideInAPackage(EVERYWHERE)
                .and()
                .resideOutsideOfPackage(ROOT + feature + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(vendor)
                .as("only " + feature + " knows " + List.of(vendor));
    }

    static ArchRule nothingDependsOn(String feature) {
        return noClasses()
                .that()
                .resideInAPackage(EVERYWHERE)
                .and()
                .resideOutsideOfPackage(ROOT + feature + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + feature + "..")
                .as("nothing depends on " + feature);
    }

    static ArchRule noCyclesAmong(String slices) {
        return com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices()
                .matching(slices)
                .should()
                .beFreeOfCycles()
                .as("features use each other without cycles");
    }

    static ArchRule sandboxDependsOnNothingOfOurs() {
        return noClasses()
                .that()
                .resideInAPackage(ROOT + "sandbox..")
                .should()
                .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "are ours but not the sandbox's",
                        each -> each.getPackageName().startsWith("org.blendedmeetings")
                                && !each.getPackageName().startsWith(ROOT + "sandbox")))
                .as("the sandbox depends on nothing of ours");
    }

    static ArchRule webStaysInWeb() {
        return noClasses()
                .that()
                .resideInAPackage(EVERYWHERE)
                .and()
                .resideOutsideOfPackages(WEB, ROOT + "sandbox..", ROOT + "access..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.web..",
                        "org.springframework.http..",
                        "org.springframework.ui..",
                        "jakarta.servlet..",
                        "org.thymeleaf..")
                .as("only pages know the web");
    }

    static ArchRule pagesBindNoEntities() {
        return noClasses()
                .that()
                .resideInAPackage(WEB)
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(jakarta.persistence.Entity.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(org.springframework.data.repository.Repository.class)
                .as("pages touch neither entities nor repositories");
    }

    static ArchRule engineInternalsStayInOnePackage() {
        return noClasses()
                .that()
                .resideInAPackage(EVERYWHERE)
                .and()
                .resideOutsideOfPackage(ROOT + "workflow.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.bpm.engine.impl..")
                .as("engine internals stay in workflow.engine");
    }

    static ArchRule timeComesFromTheClock() {
        return noClasses()
                .that()
                .resideInAPackage(EVERYWHERE)
                .and()
                .resideOutsideOfPackage(ROOT + "sandbox..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .as("the present moment comes from the clock");
    }

    static ArchRule publicTypesAreNamedWithoutNoise() {
        return classes()
                .that()
                .resideInAPackage(EVERYWHERE)
                .should()
                .haveSimpleNameNotEndingWith("Impl")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("DTO")
                .as("names say what a thing is");
    }
}
