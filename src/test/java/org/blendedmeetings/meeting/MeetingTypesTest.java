package org.blendedmeetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeetingTypesTest {

    @Test
    void the_catalogue_describes_every_type_of_the_domain_brief() {
        assertThat(MeetingTypeFixtures.catalogue().all()).hasSize(38);
    }
}
