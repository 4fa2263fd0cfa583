package org.blendedmeetings.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings of Annex A as councils and their suppliers write them. */
class AnnexAHeadingsTest {
    private static final String WHO = "Child Unique ID,Gender,Ethnicity,Date of Birth,Age of Child (Years)";
    private static final String LIST_7 = WHO + ",Child Protection Plan Start Date,Date of the Last Statutory Visit,"
            + "Date of latest review conference,Child Protection Plan End Date";

    @TempDir
    Path folder;

    @Test
    void headings_are_matched_whatever_their_case_spaces_lines_and_punctuation_and_the_match_is_told() {
        var heard = read(
                "\"CHILD  UNIQUE\nID\",date-of-birth,\"STRATEGY DISCUSSION\r\ninitiating Section 47 (enquiry) - start date:\","
                        + "Initial child protection conference deemed unnecessary (Y/N),\"Date of Initial Child  Protection\nConference \"",
                "9001,03/04/2015,02/03/2026,N,20/03/2026");

        assertThat(heard.said(FactKind.SECTION_47)).containsExactly("9001 2026-03-02 2026-03-20 -");
        assertThat(heard.matched)
                .contains(
                        "CHILD UNIQUE ID = Child Unique ID",
                        "STRATEGY DISCUSSION initiating Section 47 (enquiry) - start date:"
                                + " = Strategy discussion initiating Section 47 Enquiry Start Date");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Date strategy discussion held", "S47 Enquiry Start Date", "Section 47 enquiry (start date)"})
    void a_heading_that_says_it_in_other_words_is_understood(String heading) {
        var heard = read("Child ID," + heading + ",Date of ICPC", "9001,02/03/2026,20/03/2026");

        assertThat(heard.said(FactKind.SECTION_47)).containsExactly("9001 2026-03-02 2026-03-20 -");
    }

    @Test
    void the_headings_and_values_of_the_sectors_own_extracts_are_understood() {
        var who = "ChildUniqueID,Gender,Ethnicity,DateOfBirth,Age,HasDisability,";

        assertThat(read(
                                who + "StratDiscussionDate,InitialCPConfUnnecessary,InitialCPConfDate,NumberICPCs12m",
                                "9001,b) Female,u) UNKNOWN,03/04/2015,11,b) No,02/03/2026,NULL,20/03/2026,0",
                                "9002,NULL,NULL,NULL,NULL,b) No,2026-03-02 00:00:00.000,a) Yes,NULL,0")
                        .said())
                .containsExactly(
                        "CHILD 9001 2015-04-03 - -",
                        "SECTION_47 9001 2026-03-02 2026-03-20 -",
                        "CHILD 9002 - - -",
                        "SECTION_47 9002 2026-03-02 - NOT_NEEDED");
        assertThat(read(
                                who + "ChildProtectionPlanStartDate,DateOfLastStatutoryVisit,DateOfLatestReviewConf,"
                                        + "ChildProtectionPlanEndDate",
                                "9001,,,,,,20/03/2026,01/04/2026,15/06/2026,")
                        .said(FactKind.LATEST_PLAN_REVIEW))
                .containsExactly("9001 2026-06-15 - -");
        assertThat(read(
                                who + "LoookedAfterStartDate,MostRecentLegalStatusStart,LegalStatus,"
                                        + "LatestStatutoryReviewDate,LastIROVisitDate,CeasedLookedAfterDate,"
                                        + "ReasonCeasedLookedAfter",
                                "9001,,,,,,01/06/2026,02/06/2026,C2,25/06/2026,26/06/2026,n/a,",
                                "9002,,,,,,01/06/2026,,Single placement acc. by LA S20(1) CA under 16,,,,")
                        .said())
                .contains("CARE 9001 2026-06-01 - C2", "LATEST_REVIEW 9001 2026-06-25 - -", "CARE 9002 2026-06-01 - -");
    }

    @Test
    void when_a_legal_status_began_is_not_the_status() {
        var heard = read(
                "Child ID,Date Started to be Looked After,Date Ceased to be Looked After,Start date of current legal status",
                "9001,01/06/2026,,02/06/2026");

        assertThat(heard.said(FactKind.CARE)).containsExactly("9001 2026-06-01 - -");
    }

    @Test
    void what_the_council_matched_before_beats_what_a_heading_sounds_like() {
        var rows = new String[] {
            "Child Unique ID,Strategy discussion,Date the section began,Date of ICPC", "9001,01/01/2026,02/03/2026,"
        };
        var remembered = Map.of(
                Headings.plain("Date the section began"),
                "Strategy discussion initiating Section 47 Enquiry Start Date");

        assertThat(read(rows).said(FactKind.SECTION_47)).containsExactly("9001 2026-01-01 - -");
        assertThat(new Upload(folder)
                        .with("5.csv", rows)
                        .knowing(remembered)
                        .read()
                        .said(FactKind.SECTION_47))
                .containsExactly("9001 2026-03-02 - -");
    }

    @Test
    void a_heading_remembered_as_something_else_is_not_taken_for_what_it_is_called() {
        var upload = new Upload(folder)
                .with(
                        "7.csv",
                        "Child Unique ID,Case number,Child Protection Plan Start Date,Child Protection Plan End Date",
                        "P1,9001,20/03/2026,")
                .knowing(Map.of("childuniqueid", "not used", "casenumber", "Child Unique ID"));

        assertThat(upload.read().said(FactKind.PLAN)).containsExactly("9001 2026-03-20 - -");
    }

    @Test
    void every_column_a_heading_may_be_remembered_as_is_named() {
        assertThat(Headings.columns())
                .contains("Child Unique ID", "Child Protection Plan Start Date", "Date of Latest Statutory Review")
                .doesNotHaveDuplicates()
                .hasSize(13);
    }

    @Test
    void a_heading_remembered_as_of_no_use_leaves_its_place_to_another() {
        var upload = new Upload(folder)
                .with(
                        "7.csv",
                        "Child Unique ID,Child ID,Child Protection Plan Start Date,Child Protection Plan End Date",
                        "P1,9001,20/03/2026,")
                .knowing(Map.of("childuniqueid", "not used"));

        assertThat(upload.read().said(FactKind.PLAN)).containsExactly("9001 2026-03-20 - -");
    }

    @Test
    void up_to_ten_rows_of_titles_may_stand_above_the_headings() {
        var heard = read("Annex A\n".repeat(10) + LIST_7, "9001,,,,,20/03/2026,,,");

        assertThat(heard.facts.get(0).row()).isEqualTo(12);
        assertThat(new Upload(folder)
                        .with("a.csv", "Annex A\n".repeat(11) + LIST_7)
                        .refused())
                .hasMessageContaining("none of the files we know");
    }

    private Heard read(String... lines) {
        return new Upload(folder).with("a.csv", lines).read();
    }
}
