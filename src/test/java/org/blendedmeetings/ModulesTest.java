package org.blendedmeetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void features_meet_only_through_their_root_packages() {
        var modules = ApplicationModules.of(Application.class);

        assertThat(modules.stream()).hasSizeGreaterThan(10);
        modules.verify();
    }

    @Test
    void features_use_each_other_without_cycles() {
        Dependencies.noCyclesAmong("org.blendedmeetings.(*)..")
                .check(new ClassFileImporter()
                        .withImportOption(new com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests())
                        .importPackages("org.blendedmeetings"));
    }

    @Test
    void a_cycle_between_two_features_is_found() {
        var offending = new ClassFileImporter().importPackages("org.blendedmeetings.offence.cycle");

        assertThatThrownBy(() -> Dependencies.noCyclesAmong("org.blendedmeetings.offence.cycle.(*)..")
                        .check(offending))
                .isInstanceOf(AssertionError.class);
    }
}
