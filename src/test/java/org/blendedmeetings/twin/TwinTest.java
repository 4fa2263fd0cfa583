package org.blendedmeetings.twin;

import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

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

    @ParameterizedTest
    @EnumSource(
            names = {"IN_DANGER_AT_HOME", "IN_DANGER_HOME_NOT_KNOWN", "DANGER_NOT_KNOWN"},
            mode = EXCLUDE)
    void nobody_can_tell_the_twin_with_the_flag(Flag flag) throws Exception {
        life.of(CONFERENCE, family -> flag.raise(family, apart, safety, violence))
                .isAs(plain);
    }
}
