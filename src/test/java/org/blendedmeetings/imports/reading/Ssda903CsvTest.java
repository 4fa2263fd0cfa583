package org.blendedmeetings.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The children looked after return as CSV files. */
class Ssda903CsvTest {
    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB";
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
    private static final String REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE";

    @TempDir
    Path folder;

    @Test
    void the_three_files_say_who_the_children_are_their_episodes_and_their_reviews() {
        var heard = new Upload(folder)
                .with("header.csv", HEADER, "9001,1,03/04/2015,WBRI,X1,,", "9002,2,,,,,")
                .with(
                        "episodes.csv",
                        EPISODES,
                        "9001,01/06/2026,S,C2,N1,U1,PR1,01/09/2026,X1,CARPL,,,",
                        "9001,01/09/2026,P,C2,N1,U1,PR1,,,,,,")
                .with("reviews.csv", REVIEWS, "9001,03/04/2015,25/06/2026,PN1", "9001,03/04/2015,20/09/2026,")
                .read();

        assertThat(heard.kind).isEqualTo(ImportKind.SSDA903_CSV);
        assertThat(heard.said())
                .containsExactly(
                        "CHILD 9001 2015-04-03 - WBRI",
                        "CHILD 9002 - - -",
                        "EPISODE 9001 2026-06-01 2026-09-01 S/C2/X1",
                        "EPISODE 9001 2026-09-01 - P/C2/",
                        "CHILD 9001 2015-04-03 - -",
                        "REVIEW 9001 2026-06-25 - PN1",
                        "CHILD 9001 2015-04-03 - -",
                        "REVIEW 9001 2026-09-20 - -");
        assertThat(heard.refusals).isEmpty();
    }

    @Test
    void a_fact_says_which_row_of_which_file_it_is_from() {
        var heard = new Upload(folder)
                .with("r.csv", REVIEWS, "9001,,25/06/2026,PN1")
                .read();

        assertThat(heard.facts.get(1).file()).isEqualTo("r.csv");
        assertThat(heard.facts.get(1).row()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uasc|CHILD,SEX,DOB,DUC",
                "oc2|CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK",
                "oc3|CHILD,DOB,IN_TOUCH,ACTIV,ACCOM",
                "ad1|CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR",
                "placed_for_adoption|CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED",
                "previous_permanence|CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM",
                "missing|CHILD,DOB,MISSING,MIS_START,MIS_END",
                "sw_episodes|CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON"
            })
    void the_other_files_of_the_return_are_known_and_not_needed(String which, String headings) {
        var heard = new Upload(folder).with("some.csv", headings, "9001,x,y,z").read();

        assertThat(heard.kind).isEqualTo(ImportKind.SSDA903_CSV);
        assertThat(heard.facts).isEmpty();
        assertThat(heard.noticed).containsExactly("“some.csv” is " + which + " and not needed.");
    }

    @Test
    void one_bad_row_does_not_stop_the_good_ones() {
        var heard = new Upload(folder)
                .with("reviews.csv", REVIEWS, "9001,,31/02/2026,PN1", "9002,,25/06/2026,PN1", ",,25/06/2026,PN1")
                .read();

        assertThat(heard.said(FactKind.REVIEW)).containsExactly("9002 2026-06-25 - PN1");
        assertThat(heard.said(FactKind.CHILD)).containsExactly("9002 - - -");
        assertThat(heard.refused()).containsExactly("2 REVIEW", "4 CHILD");
        assertThat(heard.refusals.get(0).why())
                .isEqualTo("There is no such day. Write a day such as 23/11/2026 or 2026-11-23.");
        assertThat(heard.refusals.get(1).why()).isEqualTo("The child's number is missing. Every row needs one.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PN8", "PN", "PN10", "yes", "N1"})
    void a_participation_code_is_one_of_eight(String code) {
        var heard = new Upload(folder)
                .with("reviews.csv", REVIEWS, "9001,,25/06/2026," + code)
                .read();

        assertThat(heard.facts).isEmpty();
        assertThat(heard.refused()).containsExactly("2 REVIEW_CODE");
        assertThat(heard.refusals.get(0).why()).isEqualTo("A participation code is one of PN0 to PN7.");
    }

    @Test
    void a_review_without_a_date_is_refused() {
        var heard =
                new Upload(folder).with("reviews.csv", REVIEWS, "9001,,,PN1").read();

        assertThat(heard.refused()).containsExactly("2 REVIEW");
    }

    @Test
    void an_episode_needs_its_start_and_does_not_end_before_it() {
        var heard = new Upload(folder)
                .with("episodes.csv", EPISODES, "9001,,S,C2,,,,,,,,,", "9002,02/06/2026,S,C2,,,,01/06/2026,E3,,,,")
                .read();

        assertThat(heard.facts).isEmpty();
        assertThat(heard.refused()).containsExactly("2 DECOM", "3 DEC");
        assertThat(heard.refusals.get(1).why())
                .isEqualTo("This is before “DECOM”. It has to be the same day or later.");
    }

    @Test
    void a_code_that_is_longer_than_any_refuses_its_row() {
        var heard = new Upload(folder)
                .with(
                        "episodes.csv",
                        EPISODES,
                        "9002,01/06/2026,S,a whole sentence,,,,,,,,,",
                        "9002,01/06/2026,S,C2,,,,,,,,,")
                .read();

        assertThat(heard.refused()).containsExactly("2 LS");
        assertThat(heard.facts).hasSize(1);
    }

    @Test
    void an_episode_may_end_on_the_day_it_starts() {
        var heard = new Upload(folder)
                .with("episodes.csv", EPISODES, "9002,01/06/2026,S,C2,,,,01/06/2026,E3,,,,")
                .read();

        assertThat(heard.said()).containsExactly("EPISODE 9002 2026-06-01 2026-06-01 S/C2/E3");
    }

    @Test
    void a_file_without_a_column_it_would_be_misread_without_is_refused() {
        var refused = new Upload(folder)
                .with("e.csv", "CHILD,DECOM,RNE,LS,DEC", "9001,01/06/2026,S,C2,")
                .refused();

        assertThat(refused).hasMessageContaining("“e.csv” (episodes) has no column “REC”");
    }

    @Test
    void the_same_child_twice_is_passed_on_twice() {
        var heard = new Upload(folder)
                .with("header.csv", HEADER, "9001,1,03/04/2015,WBRI,,,", "9001,1,04/04/2015,WBRI,,,")
                .read();

        assertThat(heard.said()).containsExactly("CHILD 9001 2015-04-03 - WBRI", "CHILD 9001 2015-04-04 - WBRI");
    }

    @Test
    void what_is_no_ethnic_code_loses_no_row() {
        var heard = new Upload(folder)
                .with("header.csv", HEADER, "9001,1,03/04/2015,White British,,,")
                .read();

        assertThat(heard.said()).containsExactly("CHILD 9001 2015-04-03 - -");
    }
}
