package org.blendedmeetings.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.blendedmeetings.BlendedTest;
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
    /** Nobody confirms its format. */
    private static final String CORE_GROUP = "CORE_GROUP_N";

    private static final Map<String, Reading> PLAIN = new HashMap<>();

    TwinLife life;

    @BeforeEach
    void a_twin_without(@Autowired AutowireCapableBeanFactory beans) {
        life = new TwinLife(
                beans.createBean(EnteringTwins.class),
                beans.createBean(Raising.class),
                beans.createBean(TwinWalk.class),
                beans.createBean(Looking.class),
                beans.createBean(Alone.class),
                beans.createBean(KnownIds.class));
    }

    @Test
    void two_without_a_flag_are_read_alike() throws Exception {
        life.of(CONFERENCE, Flag.NONE, false).isAs(plain(CONFERENCE, false));
    }

    @Test
    void a_sheet_of_paper_holds_nothing_of_the_family_but_its_reader() throws Exception {
        var sheets = plain(CONFERENCE, true).at("2 invited / clerk / /meetings/REFERENCE/printout?for=");
        var names = List.of("Juniper", "Maren", "Finn", "Greta");

        assertThat(sheets).as("four of the family, three professionals").hasSize(7);
        for (var sheet : sheets) {
            assertThat(sheet).contains("Made for ", " by Clerk Twinhelp on Monday 23 November 2026.");
            assertThat(names.stream().filter(sheet::contains).count()).as(sheet).isLessThanOrEqualTo(1);
        }
        assertThat(plain(CONFERENCE, true)
                        .at("3 held / clerk / /meetings/REFERENCE")
                        .get(0))
                .contains("Made a printout for Finn Twinwick", "by Clerk Twinhelp");
    }

    @ParameterizedTest
    @EnumSource(mode = EXCLUDE, names = "NONE")
    void nobody_can_tell_the_twin_with_the_flag(Flag flag) throws Exception {
        var often = flag.wholeLife();
        life.of(CONFERENCE, flag, often).isAs(plain(CONFERENCE, often), readersOf(flag));
    }

    @ParameterizedTest
    @EnumSource(names = {"KEPT_APART_BY_ORDER", "IN_DANGER_AT_HOME"})
    void nor_where_nobody_confirms_the_format(Flag flag) throws Exception {
        life.of(CORE_GROUP, flag, false).isAs(plain(CORE_GROUP, false), readersOf(flag));
    }

    /**
     * What somebody wrote about who should not be there is read by the worker and whoever leads the meeting; that a session of
     * her own is to be offered, by the worker who offers it and whoever stands in.
     */
    private static Predicate<String> readersOf(Flag flag) {
        return switch (flag) {
            case NOT_WANTED_THERE -> where -> !where.matches("(?s)\\d \\w+ / (worker|chair) / .*");
            case WAS_IN_DANGER -> where -> !where.matches("(?s)\\d \\w+ / (worker|manager) / .*");
            default -> everywhere -> true;
        };
    }

    private Reading plain(String type, boolean often) throws Exception {
        var which = type + often;
        if (!PLAIN.containsKey(which)) {
            PLAIN.put(which, life.of(type, Flag.NONE, often));
        }
        return PLAIN.get(which);
    }
}
