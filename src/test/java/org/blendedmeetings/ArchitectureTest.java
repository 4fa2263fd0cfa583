package org.blendedmeetings;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The dependency rules hold for what is shipped, and each is seen to fail on code written to break it. */
class ArchitectureTest {
    private static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.blendedmeetings");
    private static final JavaClasses OFFENDING = new ClassFileImporter()
            .importPackages("org.blendedmeetings.offence", "org.blendedmeetings.sandbox.offence");

    static Stream<ArchRule> rules() {
        return Stream.concat(
                Stream.of("workflow", "graph", "notify", "desk", "sandbox", "demo")
                        .map(Dependencies::nothingDependsOn),
                Stream.of(
                        Dependencies.onlyIn("workflow", "org.camunda.."),
                        Dependencies.onlyIn("graph", "com.microsoft..", "com.azure.."),
                        Dependencies.onlyIn("notify", "uk.gov.service.notify.."),
                        Dependencies.onlyIn("timescale", "de.focus_shift.."),
                        Dependencies.onlyIn("invitation", "biweekly.."),
                        Dependencies.onlyIn("people", "com.google.i18n.phonenumbers.."),
                        Dependencies.onlyIn("access", "io.github.bucket4j.."),
                        Dependencies.onlyIn("demo", "ch.vorburger.."),
                        Dependencies.onlyIn("imports.reading", "de.siegmar.fastcsv.reader..", "javax.xml.stream.."),
                        Dependencies.onlyIn("shared", "de.siegmar.fastcsv.writer.."),
                        Dependencies.sandboxDependsOnNothingOfOurs(),
                        Dependencies.webStaysInWeb(),
                        Dependencies.pagesBindNoEntities(),
                        Dependencies.engineInternalsStayInOnePackage(),
                        Dependencies.timeComesFromTheClock(),
                        Dependencies.publicTypesAreNamedWithoutNoise()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void what_is_shipped_keeps_the_rule(ArchRule rule) {
        rule.check(SHIPPED);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void code_that_breaks_the_rule_is_found(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(OFFENDING)).isInstanceOf(AssertionError.class);
    }
}
