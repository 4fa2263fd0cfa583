package org.blendedmeetings.imports.web;

import static org.blendedmeetings.imports.CouncilFiles.file;
import static org.blendedmeetings.imports.CouncilFiles.number;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import org.blendedmeetings.BlendedTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** One invented child in each of the formats councils have: from the file to the limit. */
@BlendedTest
class EveryFormatTest {
    @Autowired
    MockMvc api;

    String child;

    @BeforeEach
    void a_child() {
        child = number();
    }

    @Test
    void the_return_as_xml() throws Exception {
        applied(
                "SSDA903_XML",
                file(
                        "return.xml",
                        "<EXPSSDA903><CHILD><HEADER><CHILDID>" + child
                                + "</CHILDID><SEX>1</SEX><DOB>04/05/2012</DOB><ETHNIC>WBRI</ETHNIC>"
                                + "<AREVIEW><REVIEW>12/03/2026</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>"
                                + "</HEADER><EPISODE><DECOM>03/02/2023</DECOM><RNE>S</RNE><LS>C2</LS><PL>U1</PL></EPISODE>"
                                + "</CHILD></EXPSSDA903>"));

        due("CLA_REVIEW_N", "2026-03-12", "2026-09-12");
    }

    @Test
    void the_census() throws Exception {
        applied(
                "CIN_XML",
                file(
                        "census.xml",
                        "<Message><Header/><Children><Child><ChildIdentifiers><LAchildID>" + child
                                + "</LAchildID><PersonBirthDate>2014-02-03</PersonBirthDate></ChildIdentifiers>"
                                + "<ChildCharacteristics><Ethnicity>BAFR</Ethnicity></ChildCharacteristics>"
                                + "<CINdetails><CINreferralDate>2026-01-05</CINreferralDate>"
                                + "<Section47><S47ActualStartDate>2026-11-16</S47ActualStartDate>"
                                + "<ICPCnotRequired>false</ICPCnotRequired></Section47>"
                                + "<ChildProtectionPlans><CPPstartDate>2026-02-02</CPPstartDate>"
                                + "<Reviews><CPPreviewDate>2026-04-27</CPPreviewDate></Reviews></ChildProtectionPlans>"
                                + "</CINdetails></Child></Children></Message>"));

        due("ICPC", "2026-11-16", "2026-12-07");
        due("RCPC_N", "2026-04-27", "2026-10-27");
    }

    @Test
    void a_conference_dated_at_a_weekend_is_refused_and_stays_due() throws Exception {
        var list = file(
                "list5.csv",
                "Child Unique ID,Gender,Ethnicity,Date of Birth,Age of Child (Years),"
                        + "Strategy discussion initiating Section 47 Enquiry Start Date,"
                        + "Was an Initial Child Protection Conference deemed unnecessary?,"
                        + "Date of Initial Child Protection Conference",
                child + ",Male,White British,03/02/2014,12,02/11/2026,N,14/11/2026");

        preview(list)
                .andExpect(jsonPath("$.refused[0].why").value(containsString("weekend")))
                .andExpect(jsonPath("$.due.ICPC").value(1));
    }

    @Test
    void annex_a_as_csv() throws Exception {
        applied("ANNEX_A", list8("02/11/2025,C2,01/10/2026,,U1"));

        due("CLA_REVIEW_N", "2026-10-01", "2027-04-01");
    }

    @Test
    void annex_a_with_a_child_who_has_short_breaks_alone() throws Exception {
        applied("ANNEX_A", list8("02/11/2025,V4,01/10/2026,,K2"));

        due("SHORT_BREAK_REVIEW", "2026-10-01", "2027-04-01");
    }

    private MockMultipartFile list8(String row) throws Exception {
        return file(
                "list8.csv",
                "Child Unique ID,Gender,Ethnicity,Date of Birth,Age of Child (Years),"
                        + "Date Started to be Looked After,Child's Legal Status,Date of Latest Statutory Review,"
                        + "Date Ceased to be Looked After,Placement Type",
                child + ",Female,White British,03/02/2014,12," + row);
    }

    @Test
    void our_own_list_of_meetings() throws Exception {
        applied(
                "MEETINGS",
                file(
                        "meetings.csv",
                        "Child number,Date of birth,Meeting type,Clock started on,Held on,Ended on",
                        child + ",2014-02-03,CORE_GROUP_N,,02/11/2026,",
                        child + ",2014-02-03,PATHWAY_REVIEW,02/11/2026,,"));

        due("CORE_GROUP_N", "2026-11-02", "2026-12-14");
        due("PATHWAY_REVIEW", "2026-11-02", "2027-05-02");
    }

    @Test
    void a_type_nobody_knows_is_refused_with_those_that_are_known() throws Exception {
        var row = child + ",2014-02-03,CORE_GRUOP,,02/11/2026,";
        preview(file("meetings.csv", "Child number,Date of birth,Meeting type,Clock started on,Held on,Ended on", row))
                .andExpect(jsonPath("$.refused[0].column").value("Held on"))
                .andExpect(jsonPath("$.refused[0].why").value(containsString("CORE_GROUP_N")));
    }

    @Test
    void what_lies_after_the_day_the_files_describe_is_refused() throws Exception {
        var files = file("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE", child + ",04/05/2012,12/03/2026,PN1");
        api.perform(multipart("/api/v1/imports")
                        .file(files)
                        .param("asAt", "2026-03-01")
                        .with(httpBasic("case-system", "case-system")))
                .andExpect(jsonPath("$.refused[0].row").value(2))
                .andExpect(jsonPath("$.refused[0].why").value(containsString("1 March 2026")));
    }

    @Test
    void all_or_nothing_applies_nothing_where_a_row_is_refused() throws Exception {
        var files = file(
                "reviews.csv",
                "CHILD,DOB,REVIEW,REVIEW_CODE",
                child + ",04/05/2012,12/03/2026,PN1",
                child + ",04/05/2012,12/13/2026,PN1");
        var id = id(preview(files).andExpect(jsonPath("$.refusedTotal").value(1)));

        api.perform(post("/api/v1/imports/" + id + "/apply?allOrNothing=true")
                        .with(httpBasic("case-system", "case-system")))
                .andExpect(status().isConflict());
        api.perform(get("/api/v1/due?type=CLA_REVIEW_N").with(httpBasic("case-system", "case-system")))
                .andExpect(jsonPath("$.items[?(@.child == '" + child + "')]").value(empty()));
    }

    private void applied(String kind, MockMultipartFile file) throws Exception {
        var preview = preview(file)
                .andExpect(jsonPath("$.kind").value(kind))
                .andExpect(jsonPath("$.refused").value(empty()))
                .andExpect(jsonPath("$.new").value(1));
        api.perform(post("/api/v1/imports/" + id(preview) + "/apply").with(httpBasic("case-system", "case-system")))
                .andExpect(status().isOk());
        preview(file).andExpect(jsonPath("$.unchanged").value(1));
    }

    private ResultActions preview(MockMultipartFile file) throws Exception {
        return api.perform(multipart("/api/v1/imports").file(file).with(httpBasic("case-system", "case-system")));
    }

    private void due(String type, String anchor, String limit) throws Exception {
        api.perform(get("/api/v1/due?type=" + type).with(httpBasic("case-system", "case-system")))
                .andExpect(jsonPath("$.items[?(@.child == '" + child + "')].anchor")
                        .value(contains(anchor)))
                .andExpect(
                        jsonPath("$.items[?(@.child == '" + child + "')].limit").value(contains(limit)));
    }

    private static String id(ResultActions result) throws Exception {
        return JsonPath.read(result.andReturn().getResponse().getContentAsString(), "$.id");
    }
}
