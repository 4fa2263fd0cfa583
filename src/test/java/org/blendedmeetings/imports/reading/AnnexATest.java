package org.blendedmeetings.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The child-level lists of Annex A, one CSV file each. */
class AnnexATest {
    private static final String WHO = "Child Unique ID,Gender,Ethnicity,Date of Birth,Age of Child (Years)";
    private static final String LIST_5 = WHO + ",Strategy discussion initiating Section 47 Enquiry Start Date,"
            + "Was an Initial Child Protection Conference deemed unnecessary?,"
            + "Date of Initial Child Protection Conference,"
            + "Did the Initial Child Protection Conference Result in a Child Protection Plan";
    private static final String LIST_7 = WHO + ",Child Protection Plan Start Date,Date of the Last Statutory Visit,"
            + "Date of latest review conference,Child Protection Plan End Date";
    private static final String LIST_8 = WHO + ",Date Started to be Looked After,Child's Legal Status,"
            + "Date of Latest Statutory Review,Date of Last IRO Visit / Contact to the Child,"
            + "Date Ceased to be Looked After,Reason Ceased to be Looked After,Placement Type";

    @TempDir
    Path folder;

    @Test
    void list_5_says_when_a_strategy_discussion_was_and_the_conference() {
        var heard = read(
                LIST_5,
                "9001,a) Male,a) WBRI,03/04/2015,11,02/03/2026,No,20/03/2026,Yes",
                "9002,,,,,02/03/2026,a) Yes,,",
                "9003,,,,,02/03/2026,,,");

        assertThat(heard.kind).isEqualTo(ImportKind.ANNEX_A);
        assertThat(heard.said())
                .containsExactly(
                        "CHILD 9001 2015-04-03 - WBRI",
                        "SECTION_47 9001 2026-03-02 2026-03-20 -",
                        "CHILD 9002 - - -",
                        "SECTION_47 9002 2026-03-02 - NOT_NEEDED",
                        "CHILD 9003 - - -",
                        "SECTION_47 9003 2026-03-02 - -");
    }

    @Test
    void list_7_says_from_when_a_plan_is_and_its_latest_review() {
        var heard = read(
                LIST_7,
                "9001,,,03/04/2015,11,20/03/2026,01/11/2026,15/06/2026,",
                "9002,,,,,20/03/2026,,,01/10/2026",
                "9003,,,,,20/03/2026,,20/03/2026,");

        assertThat(heard.said(FactKind.PLAN))
                .containsExactly("9001 2026-03-20 - -", "9002 2026-03-20 2026-10-01 -", "9003 2026-03-20 - -");
        // the day the plan starts is that of the initial conference, which is no review
        assertThat(heard.said(FactKind.LATEST_PLAN_REVIEW)).containsExactly("9001 2026-06-15 - -");
    }

    @Test
    void list_8_says_from_when_a_child_is_in_care_and_its_latest_review() {
        var heard = read(
                LIST_8,
                "9001,,,03/04/2015,11,01/06/2026,a) C2 - full care order,25/06/2026,01/07/2026,,,U1",
                "9002,,,,,01/06/2026,v3,,,30/06/2026,E3,",
                "9003,,,,,01/06/2026,Section 20,,,,,");

        assertThat(heard.said(FactKind.CARE)).containsExactly("9001 2026-06-01 - C2", "9003 2026-06-01 - Section 20");
        assertThat(heard.said(FactKind.LATEST_REVIEW)).containsExactly("9001 2026-06-25 - -");
    }

    @Test
    void list_8_has_children_who_are_in_care_for_short_breaks_alone() {
        var heard = read(
                LIST_8,
                "9002,,,,,01/06/2026,v3,,,30/06/2026,E3,",
                "9004,,,,,01/06/2026,V4 - short breaks,25/08/2026,,,,");

        assertThat(heard.said(FactKind.SHORT_BREAKS))
                .containsExactly("9002 2026-06-01 2026-06-30 V3", "9004 2026-06-01 - V4");
        assertThat(heard.said(FactKind.LATEST_BREAK_REVIEW)).containsExactly("9004 2026-08-25 - -");
        assertThat(heard.said(FactKind.CARE)).isEmpty();
        assertThat(heard.said(FactKind.LATEST_REVIEW)).isEmpty();
    }

    @Test
    void what_ends_before_it_starts_is_refused() {
        assertThat(read(LIST_5, "9001,,,,,02/03/2026,,01/03/2026,").refused())
                .containsExactly("2 Date of Initial Child Protection Conference");
        assertThat(read(LIST_7, "9001,,,,,20/03/2026,,,19/03/2026", "9002,,,,,20/03/2026,,19/03/2026,")
                        .refused())
                .containsExactly("2 Child Protection Plan End Date", "3 Date of latest review conference");
        assertThat(read(LIST_8, "9001,,,,,01/06/2026,C2,,,31/05/2026,,").refused())
                .containsExactly("2 Date Ceased to be Looked After");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Not known", "2"})
    void unnecessary_is_answered_yes_or_no(String answer) {
        var heard = read(LIST_5, "9001,,,,,02/03/2026," + answer + ",,");

        assertThat(heard.facts).isEmpty();
        assertThat(heard.refusals.get(0).why()).isEqualTo("Write Yes or No, or leave it blank.");
    }

    @Test
    void dates_may_be_counted_as_excel_does() {
        assertThat(read(LIST_7, "9001,,,,,46101,,,").said(FactKind.PLAN)).containsExactly("9001 2026-03-20 - -");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",Date of Contact,Contact Source",
                ",CIN Start Date,CIN Closure Date",
                ",Eligibility Category,Date of latest pathway plan",
                ",Date of Decision that Child Should be Placed for Adoption"
            })
    void the_other_lists_are_known_and_not_needed(String more) {
        var heard = read(WHO + more, "9001,,,,,,");

        assertThat(heard.kind).isEqualTo(ImportKind.ANNEX_A);
        assertThat(heard.facts).isEmpty();
        assertThat(heard.noticed).containsExactly("“a.csv” is one of the other lists of Annex A and not needed.");
    }

    @Test
    void columns_that_may_be_missing_are_said_to_be() {
        var heard = read(
                "Child Unique ID,Child Protection Plan Start Date,Child Protection Plan End Date", "9001,20/03/2026,");

        assertThat(heard.said(FactKind.PLAN)).hasSize(1);
        assertThat(heard.noticed)
                .contains("“a.csv” has no column “Date of latest review conference”; it is read without.");
    }

    @Test
    void a_list_that_does_not_say_what_ended_is_refused() {
        assertThat(new Upload(folder)
                        .with("8.csv", "Child Unique ID,Date Started to be Looked After")
                        .refused())
                .hasMessageContaining("“8.csv” (Annex A list 8) has no column “Date Ceased to be Looked After”");
    }

    private Heard read(String... lines) {
        return new Upload(folder).with("a.csv", lines).read();
    }
}
