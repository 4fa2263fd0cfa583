package org.blendedmeetings.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.blendedmeetings.meeting.MeetingTypeFixtures;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

class LimitsApiTest {
    private final MockMvc api = MockMvcBuilders.standaloneSetup(
                    new LimitsApi(MeetingTypeFixtures.catalogue(), TimescaleFixtures.limits()))
            .setControllerAdvice(new Refusals())
            .build();

    @Test
    void says_the_limit_the_day_to_book_by_and_the_rule() throws Exception {
        api.perform(get("/api/v1/limits?type=ICPC&from=2026-11-23"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .json(
                                """
                                        {"type": "ICPC", "from": "2026-11-23", "limit": "2026-12-14", "bookBy": "2026-12-14",
                                         "rule": "within 15 working days of the strategy discussion",
                                         "kind": "GUIDANCE", "source": "Working Together to Safeguard Children"}
                                        """,
                                JsonCompareMode.STRICT));
    }

    @ParameterizedTest(name = "{0}: limit {1}, book by {2}")
    @CsvSource({
        "type=CLA_REVIEW_1&from=2026-11-02, 2026-11-30, 2026-11-30",
        "type=CLA_REVIEW_1&from=2026-12-04, 2027-01-06, 2027-01-06",
        "type=CLA_REVIEW_1&from=2026-12-24, 2027-01-26, 2027-01-26",
        "type=CLA_REVIEW_1&from=2027-03-12, 2027-04-13, 2027-04-13",
        "type=ICPC&from=2026-12-11, 2027-01-06, 2027-01-06",
        "type=ICPC&from=2027-03-19, 2027-04-13, 2027-04-13",
        "type=CLA_REVIEW_2&from=2026-11-30, 2027-02-28, 2027-02-26",
        "type=CLA_REVIEW_N&from=2026-08-31, 2027-02-28, 2027-02-26",
        "type=CORE_GROUP_1&from=2026-12-17, 2027-01-05, 2027-01-05",
        "type=RCPC_1&from=2026-12-17, 2027-03-17, 2027-03-17",
        "type=SHORT_BREAK_REVIEW&from=2026-11-23, 2027-02-23, 2027-02-23",
        "type=SHORT_BREAK_REVIEW&from=2026-11-23&sequence=2, 2027-05-23, 2027-05-21",
        "type=SECURE_REVIEW&from=2026-11-23, 2026-12-23, 2026-12-23",
        "type=SECURE_REVIEW&from=2026-11-23&sequence=3, 2027-02-23, 2027-02-23",
        "type=ICPC_PREBIRTH&from=2026-11-23&due=2026-12-02, 2026-12-01, 2026-12-01",
        "type=ICPC_PREBIRTH&from=2026-11-23, 2026-12-14, 2026-12-14",
        "type=ICPC&from=2026-11-23&due=2026-12-02&sequence=7, 2026-12-14, 2026-12-14",
        "type=MIDWAY&from=2026-11-23, 2027-02-23, 2027-02-23",
        "type=PEP_N&from=2026-11-23, 2027-03-25, 2027-03-25",
        "type=PEP_N&from=2026-11-23&sequence=4, 2027-03-25, 2027-03-25",
        "type=ICPC&from=2000-01-01, 2000-01-24, 2000-01-24",
        "type=CLA_REVIEW_N&from=2100-12-31, 2101-06-30, 2101-06-30"
    })
    void answers_for_any_type_and_day(String query, String limit, String bookBy) throws Exception {
        api.perform(get("/api/v1/limits?" + query))
                .andExpect(jsonPath("$.limit").value(limit))
                .andExpect(jsonPath("$.bookBy").value(bookBy));
    }

    @ParameterizedTest
    @CsvSource({"S47, 2026-11-23", "FGC, 2026-11-23", "DISCHARGE, 2026-11-23", "PEP_N, 2035-11-23"})
    void a_type_without_a_computable_limit_says_what_decides(String type, String from) throws Exception {
        api.perform(get("/api/v1/limits?from=" + from + "&type=" + type))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.limit").value(nullValue()))
                .andExpect(jsonPath("$.bookBy").value(nullValue()))
                .andExpect(content().string(containsString("\"limit\":null")))
                .andExpect(jsonPath("$.rule").isNotEmpty());
    }

    @ParameterizedTest(name = "{0} is refused for {1}")
    @CsvSource({
        "from=2026-11-23, type",
        "type=&from=2026-11-23, type",
        "type=LAC&from=2026-11-23, type",
        "type=ICPC, from",
        "type=ICPC&from=, from",
        "type=ICPC&from=23/11/2026, from",
        "type=ICPC&from=2026-02-30, from",
        "type=ICPC&from=1999-12-31, from",
        "type=ICPC&from=2101-01-01, from",
        "type=ICPC&from=2026-11-23T10:00, from",
        "type=ICPC_PREBIRTH&from=2026-11-23&due=soon, due",
        "type=ICPC_PREBIRTH&from=2026-11-23&due=2101-01-01, due",
        "type=ICPC&from=2026-11-23&sequence=0, sequence",
        "type=ICPC&from=2026-11-23&sequence=-1, sequence",
        "type=ICPC&from=2026-11-23&sequence=two, sequence",
        "type=ICPC&from=2026-11-23&sequence=99999999999, sequence"
    })
    void a_wrong_parameter_is_named(String query, String field) throws Exception {
        api.perform(get("/api/v1/limits?" + query))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(field));
    }

    @Test
    void without_a_due_date_the_rule_says_so() throws Exception {
        var answer = api.perform(get("/api/v1/limits?type=ICPC_PREBIRTH&from=2026-11-23"))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(answer).contains("due date, which was not given");
    }

    /** Stands in for the application's own problems, which are tested where they are made. */
    @RestControllerAdvice
    static class Refusals {
        @ExceptionHandler
        @ResponseStatus(HttpStatus.BAD_REQUEST)
        String field(Refused refused) {
            return refused.field();
        }
    }
}
