package org.blendedmeetings.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.people.KeepingApart;
import org.blendedmeetings.people.RecordingSafety;
import org.blendedmeetings.people.RecordingViolence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * What the feared person, and everybody without the safety duty, can read is the same with and without a flag, byte for
 * byte, apart from reference, link, place and time (policy 0.7 to 0.9).
 */
@BlendedTest
class TwinTest {
    private static final String CONFERENCE = "RCPC_N";

    private static Reading plain;

    @Autowired
    KeepingApart apart;

    @Autowired
    RecordingSafety safety;

    @Autowired
    RecordingViolence violence;

    TwinLife life;

    @BeforeEach
    void a_twin_without(@Autowired AutowireCapableBeanFactory beans) throws Exception {
        life = new TwinLife(
                beans.createBean(EnteringTwins.class),
                beans.createBean(TwinWalk.class),
                beans.createBean(Looking.class),
                beans.createBean(Alone.class),
                beans.createBean(KnownIds.class));
        if (plain == null) {
            plain = life.of(CONFERENCE, family -> {});
        }
    }

    @Test
    void two_without_a_flag_are_read_alike() throws Exception {
        life.of(CONFERENCE, family -> {}).isAs(plain);
    }

    @Test
    void a_sheet_of_paper_holds_nothing_of_the_family_but_its_reader() {
        var sheets = plain.at("4 invited / clerk / /meetings/REFERENCE/printout?for=");
        var names = List.of("Juniper", "Maren", "Finn", "Greta");

        assertThat(sheets).as("four of the family, three professionals").hasSize(7);
        for (var sheet : sheets) {
            assertThat(sheet).contains("Made for ", " by Clerk Twinhelp on Monday 23 November 2026.");
            assertThat(names.stream().filter(sheet::contains).count()).as(sheet).isLessThanOrEqualTo(1);
        }
        assertThat(plain.at("5 held / clerk / /meetings/REFERENCE").get(0))
                .contains("Made a printout for Finn Twinwick", "by Clerk Twinhelp");
    }

    @ParameterizedTest
    @EnumSource
    void nobody_can_tell_the_twin_with_the_flag(Flag flag) throws Exception {
        life.of(CONFERENCE, family -> flag.raise(family, apart, safety, violence))
                .isAs(plain);
    }
}
