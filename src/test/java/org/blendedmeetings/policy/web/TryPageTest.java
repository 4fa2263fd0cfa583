package org.blendedmeetings.policy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import java.util.regex.Pattern;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.web.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BlendedTest
class TryPageTest {
    private static final Pattern TAGS = Pattern.compile("<[^>]+>");

    @Autowired
    MockMvc mvc;

    @Test
    void it_starts_with_one_person_without_a_name_and_says_that_nothing_is_saved() throws Exception {
        assertThat(policy().read(get("/policy/try")))
                .contains("Nothing here is saved", "Person A", "Start from an example")
                .doesNotContain("What the policy says</h2>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2  | Who has to agree: Child protection service manager. | D2 none",
                "3  | Who has to agree: Conference chair. | D2-11",
                "4  | Who has to agree: IRO. | D3-02",
                "5  | Nobody has to agree. | D2-02b",
                "6  | No video or phone | D3-01",
                "7  | No reply yet. We have planned it like this. | D3-05b",
                "8  | Nobody has to agree. | D2-12b",
                "9  | Child protection service manager must agree | D3-03",
                "10 | Who has to agree: Team manager. | D3-04",
                "11 | Who has to agree: Head of service. | D3-04",
            })
    void a_worked_example_is_one_click_away_and_answers_as_the_policy_does(int number, String says, String rule)
            throws Exception {
        var page = policy().read(get("/policy/try?example={number}", number));

        assertThat(TAGS.matcher(page).replaceAll("")).containsIgnoringCase(says);
        if (!rule.contains("none")) {
            assertThat(page).contains("href=\"/policy#" + rule + "\"");
        }
    }

    @Test
    void there_is_no_other_example() throws Exception {
        policy().refused(404, get("/policy/try?example=99"));
    }

    @Test
    void adding_a_person_or_a_pair_loses_nothing_that_was_typed() throws Exception {
        var filled = twoParents().param("workingDaysLeft", "abc").param("facts", "outOfArea");

        var more = policy().read(filled.param("act", "add-person"));
        assertThat(more)
                .contains("Person C", "value=\"abc\"", "<option value=\"RCPC_N\" selected=\"selected\"")
                .contains("<option value=\"VIDEO\" selected=\"selected\"");
        assertThat(more).containsPattern("value=\"outOfArea\"[^>]*checked");
        assertThat(policy().read(twoParents().param("act", "add-pair"))).contains("Pair 1", "Pair 2");
    }

    @Test
    void who_is_taken_out_leaves_their_pair_open_and_the_others_their_names() throws Exception {
        var left = policy().read(twoParents().param("act", "remove-person:Person A"));

        assertThat(left).contains("value=\"Person B\"", "Pair 1").doesNotContain(">Person A<");
        assertThat(policy().read(twoParents().param("act", "remove-pair:0"))).doesNotContain(">Pair 1<");
    }

    @Test
    void the_answer_says_who_is_given_what_in_which_session_and_what_each_would_read() throws Exception {
        var page = policy().read(twoParents());

        assertThat(TAGS.matcher(page).replaceAll(""))
                .contains("1. Person A", "2. Person B")
                .containsSubsequence("Person A", "Given.", "by video", "You can choose.")
                .contains("At risk now, homes not shared: a session of their own")
                .contains("Family in the room, others on a screen");
        assertThat(page).contains("href=\"/policy#D2-02b\"", "href=\"/policy#D1-06\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "meetingType          | TEA    | meetingType           | Kind of meeting: 'TEA' is not one of the types.",
                "meetingType          |  ''    | meetingType           | Kind of meeting is missing.",
                "people[1].age        | 400    | people1.age           | Person B, age: 400 is not possible for a PARENT: 0 to 120.",
                "people[1].age        | ten    | people1.age           | Person B, age must be a number.",
                "people[0].role       | ''     | people0.role          | Person A, what they are to the child is missing.",
                "people[0].preference | FAX    | people0.preference    | Person A, what they said must be one of IN_PERSON",
                "people[1].id         | Person A | people1.id          | Person A, name: 'Person A' is named twice.",
                "pairs[0].other       | Person A | pairs0.other        | Pair 1, second: 'Person A' cannot be kept from themselves.",
                "pairs[0].one         | ''     | pairs0.one            | Pair 1, first is missing.",
                "pairs[0].what        | ''     | pairs0.what           | Pair 1, what is so is missing.",
                "workingDaysLeft      | -2     | workingDaysLeft       | Working days left: -2 is not a number from 0 to 1000.",
                "consecutiveVirtual   | many   | consecutiveVirtual    | Meetings on a screen in a row must be a number.",
            })
    void what_cannot_be_is_refused_beside_its_field(String field, String value, String box, String sentence)
            throws Exception {
        var request = twoParents();
        var page = policy().read(with(request, field, value));

        assertThat(page)
                .contains("href=\"#" + box + "\"", sentence.replace("'", "&#39;"))
                .doesNotContain("What the policy says</h2>");
    }

    @Test
    void an_early_review_needs_its_reason() throws Exception {
        assertThat(policy().read(with(twoParents(), "meetingType", "CLA_REVIEW_EARLY")))
                .contains("href=\"#earlyReason\"", "Reason for the early review is missing");
    }

    private static MockHttpServletRequestBuilder with(
            MockHttpServletRequestBuilder request, String field, String value) {
        return request.with(sent -> {
            sent.setParameter(field, value);
            return sent;
        });
    }

    private static MockHttpServletRequestBuilder twoParents() {
        var form = post("/policy/try").param("meetingType", "RCPC_N");
        parent(form, 0, "Person A", "VIDEO");
        parent(form, 1, "Person B", "IN_PERSON");
        return form.param("pairs[0].what", "CURRENT")
                .param("pairs[0].one", "Person A")
                .param("pairs[0].other", "Person B")
                .param("pairs[0].shareHome", "NO");
    }

    private static void parent(MockHttpServletRequestBuilder form, int place, String id, String wish) {
        var at = "people[" + place + "].";
        form.param(at + "id", id)
                .param(at + "role", "PARENT")
                .param(at + "preference", wish)
                .param(at + "privateSpace", "YES")
                .param(at + "digitalAccess", "OK")
                .param(at + "interpreter", "NONE");
    }

    private Desk policy() {
        return Desk.of(mvc, new ProfessionalId(UUID.randomUUID()), Role.POLICY);
    }
}
