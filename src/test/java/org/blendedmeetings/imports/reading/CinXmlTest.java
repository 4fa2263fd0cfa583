package org.blendedmeetings.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The children in need census. */
class CinXmlTest {
    @TempDir
    Path folder;

    @Test
    void a_child_its_enquiries_its_plans_and_their_reviews_are_read() {
        var heard = read(child(
                "9001",
                "<PersonBirthDate>2015-04-03</PersonBirthDate>",
                details(s47("2026-03-02", "<DateOfInitialCPC>2026-03-20</DateOfInitialCPC>"))
                        + plan("2026-03-20", "", "2026-06-15", "2026-11-10")));

        assertThat(heard.kind).isEqualTo(ImportKind.CIN_XML);
        assertThat(heard.said())
                .containsExactly(
                        "CHILD 9001 2015-04-03 - WBRI",
                        "SECTION_47 9001 2026-03-02 2026-03-20 -",
                        "PLAN 9001 2026-03-20 - -",
                        "PLAN_REVIEW 9001 2026-06-15 - -",
                        "PLAN_REVIEW 9001 2026-11-10 - -");
    }

    @Test
    void names_may_be_in_a_namespace() {
        var xml = message(child("9001", "<PersonBirthDate>2015-04-03</PersonBirthDate>", ""))
                .replaceFirst("<Message>", "<Message xmlns=\"urn:census\">");

        assertThat(new Upload(folder).with("cin.xml", xml).read().said())
                .containsExactly("CHILD 9001 2015-04-03 - WBRI");
    }

    @Test
    void an_unborn_child_has_the_day_it_is_expected() {
        var heard = read(child("9001", "<ExpectedPersonBirthDate>2027-02-01</ExpectedPersonBirthDate>", ""));

        assertThat(heard.said()).containsExactly("CHILD 9001 - 2027-02-01 WBRI");
    }

    @ParameterizedTest
    @CsvSource({"true,NOT_NEEDED", "1,NOT_NEEDED", "false,-", "0,-", "'',-"})
    void a_conference_may_have_been_found_unnecessary(String said, String code) {
        var heard = read(child("9001", "", details(s47("2026-03-02", notRequired(said)))));

        assertThat(heard.said(FactKind.SECTION_47)).containsExactly("9001 2026-03-02 - " + code);
    }

    @Test
    void several_spells_of_need_each_have_enquiries_of_their_own() {
        var heard = read(child(
                "9001", "", details(s47("2026-03-02", "") + s47("2026-05-01", "")) + details(s47("2026-07-01", ""))));

        assertThat(heard.said(FactKind.SECTION_47))
                .containsExactly("9001 2026-03-02 - -", "9001 2026-05-01 - -", "9001 2026-07-01 - -");
    }

    @Test
    void a_conference_beside_the_enquiries_is_that_of_the_latest_still_open() {
        var heard = read(child(
                "9001",
                "",
                details("<DateOfInitialCPC>2026-06-19</DateOfInitialCPC>"
                        + s47("2026-03-02", "")
                        + s47("2026-06-01", "")
                        + s47("2026-06-10", notRequired("1"))
                        + s47("2026-06-12", "<DateOfInitialCPC>2026-06-18</DateOfInitialCPC>")
                        + s47("2026-07-01", ""))));

        assertThat(heard.said(FactKind.SECTION_47))
                .containsExactly(
                        "9001 2026-03-02 - -",
                        "9001 2026-06-01 2026-06-19 -",
                        "9001 2026-06-10 - NOT_NEEDED",
                        "9001 2026-06-12 2026-06-18 -",
                        "9001 2026-07-01 - -");
    }

    @Test
    void a_conference_said_in_both_places_is_one_conference() {
        var conference = "<DateOfInitialCPC>2026-06-19</DateOfInitialCPC>";
        var heard =
                read(child("9001", "", details(conference + s47("2026-03-02", "") + s47("2026-06-01", conference))));

        assertThat(heard.said(FactKind.SECTION_47))
                .containsExactly("9001 2026-03-02 - -", "9001 2026-06-01 2026-06-19 -");
    }

    @Test
    void a_conference_of_one_spell_of_need_is_none_of_another() {
        var heard = read(child(
                "9001",
                "",
                details(s47("2026-06-01", "")) + details("<DateOfInitialCPC>2026-06-19</DateOfInitialCPC>")));

        assertThat(heard.said(FactKind.SECTION_47)).containsExactly("9001 2026-06-01 - -");
    }

    @Test
    void what_is_bad_is_refused_by_itself() {
        var heard = read(child(
                        "9001",
                        "<PersonBirthDate>2015-02-30</PersonBirthDate>",
                        details(s47("", "")
                                        + s47("2026-03-02", "<DateOfInitialCPC>2026-03-01</DateOfInitialCPC>")
                                        + s47("2026-03-02", notRequired("maybe"))
                                        + s47("2026-04-01", ""))
                                + plan("2026-03-20", "2026-03-19")
                                + plan("2026-05-20", "", "2026-05-20", "2026-08-01"))
                + child("", "", plan("2026-05-20", "")));

        assertThat(heard.refused())
                .containsExactly(
                        "1 PersonBirthDate",
                        "1 S47ActualStartDate",
                        "1 DateOfInitialCPC",
                        "1 ICPCnotRequired",
                        "1 CPPendDate",
                        "1 CPPreviewDate",
                        "2 LAchildID");
        assertThat(heard.said())
                .containsExactly(
                        "SECTION_47 9001 2026-04-01 - -",
                        "PLAN 9001 2026-05-20 - -",
                        "PLAN_REVIEW 9001 2026-08-01 - -");
    }

    @Test
    void each_review_may_stand_in_an_element_of_its_own_or_all_in_one() {
        var together = "<ChildProtectionPlans><CPPstartDate>2026-03-20</CPPstartDate><Reviews>"
                + "<CPPreviewDate>2026-06-15</CPPreviewDate><CPPreviewDate>2026-11-10</CPPreviewDate>"
                + "</Reviews></ChildProtectionPlans>";

        assertThat(read(child("9001", "", together)).said(FactKind.PLAN_REVIEW)).hasSize(2);
    }

    @Test
    void a_message_of_another_census_is_not_read() {
        var refused = new Upload(folder)
                .with("school.xml", message("").replace("<Collection>CIN<", "<Collection>SC3<"))
                .refused();

        assertThat(refused).hasMessageStartingWith("“school.xml” is none of the files we know.");
    }

    private Heard read(String children) {
        return new Upload(folder).with("cin.xml", message(children)).read();
    }

    private static String message(String children) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?><Message><Header><CollectionDetails><Collection>CIN</Collection>"
                + "<Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header><Children>"
                + children + "</Children></Message>";
    }

    private static String child(String number, String born, String rest) {
        return "<Child><ChildIdentifiers><LAchildID>" + number + "</LAchildID>" + born
                + "<GenderCurrent>1</GenderCurrent>"
                + "</ChildIdentifiers><ChildCharacteristics><Ethnicity>WBRI</Ethnicity></ChildCharacteristics>" + rest
                + "</Child>";
    }

    private static String details(String inside) {
        return "<CINdetails><CINreferralDate>2026-02-01</CINreferralDate>" + inside + "</CINdetails>";
    }

    private static String s47(String started, String rest) {
        return "<Section47><S47ActualStartDate>" + started + "</S47ActualStartDate>" + rest + "</Section47>";
    }

    private static String notRequired(String said) {
        return "<ICPCnotRequired>" + said + "</ICPCnotRequired>";
    }

    private static String plan(String from, String until, String... reviews) {
        var xml = new StringBuilder("<ChildProtectionPlans><CPPstartDate>" + from + "</CPPstartDate><CPPendDate>"
                + until + "</CPPendDate>");
        for (var review : reviews) {
            xml.append("<Reviews><CPPreviewDate>" + review + "</CPPreviewDate></Reviews>");
        }
        return xml + "</ChildProtectionPlans>";
    }
}
