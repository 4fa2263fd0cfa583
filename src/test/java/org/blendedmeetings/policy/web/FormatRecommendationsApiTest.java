package org.blendedmeetings.policy.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@BlendedTest
class FormatRecommendationsApiTest {
    @Autowired
    MockMvc api;

    @Test
    void answers_how_each_person_takes_part_and_why() throws Exception {
        ask("""
                        {"meetingType":"RCPC_N","earlyReason":null,
                         "people":[{"id":"mum","role":"PARENT","age":null,"preference":"VIDEO","privateSpace":"YES",
                                    "digitalAccess":"OK","interpreter":"NONE","easyRead":false,"neededFormat":null},
                                   {"id":"dad","role":"PARENT","preference":"IN_PERSON"}],
                         "keptApart":[],"apartWishes":[],
                         "safety":[{"atRisk":"mum","from":"dad","state":"CURRENT","shareHome":"NO"}],
                         "violenceFrom":[],"consecutiveVirtual":0,"toldAboutVirtual":false,"newChairOrWorker":false,
                         "outOfArea":false,"proceedingsPossible":false,"longTermFoster":false,"disabledChild":false,
                         "livesAlone":false,"noCamera":[],"workingDaysLeft":12,"practicalObstacles":[]}
                        """)
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .json(
                                        """
                        {"recommended":"HYBRID_FAMILY_IN_ROOM","allowed":["IN_PERSON","HYBRID_FAMILY_IN_ROOM","VIDEO"],
                         "needsApproval":[{"format":"HYBRID_FAMILY_REMOTE","tier":1,"approver":"Conference chair"}],
                         "never":["PHONE","SERIES","PAPER"],"format":"HYBRID_FAMILY_IN_ROOM","tier":0,
                         "sessions":[["mum"],["dad"]],
                         "people":[{"id":"mum","mode":"VIDEO","given":"YES","tier":0,"approver":null,"rule":"D3-03",
                                    "conditions":["D2-02b"],"family":["You can choose."]},
                                   {"id":"dad","mode":"ROOM","given":"YES","tier":0,"approver":null,"rule":"D3-03",
                                    "conditions":["D2-02c"],"family":["You can choose."]}],
                         "rules":["D1-06","D2-02b","D2-02c","D3-03"]}
                        """));
    }

    @Test
    void a_proposal_of_staff_that_nobody_chose_leaves_what_is_allowed() throws Exception {
        ask("""
                        {"meetingType":"RCPC_N","people":[{"id":"mum","role":"PARENT","preference":"ROOM"}],
                         "proposedByStaff":"VIDEO"}
                        """)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.allowed", contains("IN_PERSON", "HYBRID_FAMILY_IN_ROOM")))
                .andExpect(jsonPath("$.needsApproval[?(@.format=='VIDEO')].tier", contains(1)))
                .andExpect(jsonPath("$.tier").value(0));
    }

    @Test
    void professionals_among_themselves_have_what_is_recommended() throws Exception {
        ask("{\"meetingType\":\"STRATEGY\",\"people\":[]}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.format").value("VIDEO"))
                .andExpect(jsonPath("$.sessions").isEmpty());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {"meetingType":"TEA"} | meetingType 'TEA' is not one of the types; possible are CLA_REVIEW_1
            {} | meetingType is missing
            {"meetingType":"CLA_REVIEW_EARLY"} | earlyReason is missing
            {"meetingType":"ICPC","people":[{"id":"a","role":"PARENT","preference":"TELEPATHY"}]} | people[0].preference must be one of IN_PERSON
            {"meetingType":"ICPC","people":[{"id":"a","role":"PARENT"},{"id":"a","role":"CARER"}]} | people[1].id 'a' is named twice
            {"meetingType":"ICPC","people":[{"id":"a"}]} | people[0].role is missing; possible are CHILD
            {"meetingType":"ICPC","people":[{"role":"PARENT"}]} | people[0].id is missing
            {"meetingType":"ICPC","people":[{"id":"a","role":"CHILD","age":40}]} | people[0].age 40 is not possible for a CHILD
            {"meetingType":"ICPC","people":[{"id":"a","role":"PARENT","neededFormat":"NO_REPLY"}]} | people[0].neededFormat 'NO_REPLY' is no format or mode
            {"meetingType":"ICPC","people":[{"id":"a","role":"PARENT"}],"keptApart":[["a","b"]]} | keptApart[0] 'b' is nobody of people
            {"meetingType":"ICPC","people":[{"id":"a","role":"PARENT"}],"keptApart":[["a","a"]]} | keptApart[0] 'a' cannot be kept from themselves
            {"meetingType":"ICPC","people":[{"id":"a","role":"PARENT"}],"safety":[{"atRisk":"b","from":"a"}]} | safety[0].atRisk 'b' is nobody of people
            {"meetingType":"ICPC","people":[{"id":"a","role":"PARENT"}],"violenceFrom":["z"]} | violenceFrom[0] 'z' is nobody of people
            {"meetingType":"ICPC","workingDaysLeft":-2} | workingDaysLeft -2 is not a number from 0 to 1000
            """)
    void input_that_cannot_be_is_refused_by_name(String body, String sentence) throws Exception {
        ask(body).andExpect(status().isBadRequest()).andExpect(content().string(containsString(sentence)));
    }

    @Test
    void nobody_asks_without_signing_in() throws Exception {
        api.perform(post("/api/v1/format-recommendations")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isUnauthorized());
    }

    private ResultActions ask(String body) throws Exception {
        return api.perform(post("/api/v1/format-recommendations")
                .with(As.caseSystem())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
