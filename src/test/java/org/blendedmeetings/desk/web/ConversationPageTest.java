package org.blendedmeetings.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.people.PersonBuilder.aChild;

import java.util.List;
import java.util.Map;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.As;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.Outcome;
import org.blendedmeetings.review.SpokenWith;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The conversation with the child before a review that was held today. */
@BlendedTest
class ConversationPageTest {
    ReviewDay review;

    @Autowired
    Meetings meetings;

    @Autowired
    MockMvc mvc;

    @BeforeEach
    void it_was_today(@Autowired AutowireCapableBeanFactory beans) {
        review = beans.createBean(ReviewDay.class);
        review.is(aChild().born(review.today().minusYears(9)));
    }

    @Test
    void what_did_not_happen_needs_no_conversation() throws Exception {
        review.save("outcome", "DID_NOT_HAPPEN", "why", "The heating failed.");

        assertThat(review.status()).isEqualTo(MeetingStatus.TO_BOOK);
    }

    @Test
    void it_is_not_completed_before_the_conversation_with_the_child_is_recorded() throws Exception {
        assertThat(review.outcome()).contains("cannot be recorded as held yet", review.conversation());

        var page = review.held("participation.spokeFor", "NO_VIEWS").getContentAsString();

        assertThat(page).contains("conversation with the child is not", review.conversation());
        assertThat(review.status()).isEqualTo(MeetingStatus.BOOKED);
    }

    @Test
    void recorded_on_its_own_page_it_leads_back_to_the_outcome() throws Exception {
        var saved = review.speak("day", review.today().toString(), "mode", "PHONE");

        assertThat(saved.getRedirectedUrl()).isEqualTo(review.address() + "/outcome");
        assertThat(review.outcome())
                .contains("The child was spoken with by phone")
                .doesNotContain("cannot be recorded");
        assertThat(review.meetingsPage()).contains("Spoken with by phone", "Correct what is recorded");
    }

    @Test
    void returns_are_told_of_a_conversation_that_took_place_as_long_as_no_later_entry_says_otherwise(
            @Autowired SpokenWith spoken) throws Exception {
        var child = review.meeting().child();
        assertThat(spoken.daysOf(List.of(child))).isEmpty();

        review.speak("day", review.today().minusDays(1).toString(), "mode", "PHONE");
        review.speak("day", review.today().toString(), "mode", "PHONE");
        assertThat(spoken.daysOf(List.of(child))).containsOnly(Map.entry(child, List.of(review.today())));

        review.speak("day", review.today().toString(), "mode", "REFUSED", "reason", "It was somebody else's call.");
        assertThat(spoken.daysOf(List.of(child))).isEmpty();
    }

    @Test
    void a_screen_where_somebody_else_may_have_been_in_the_room_is_refused_beside_its_field() throws Exception {
        var refused = review.speak("day", review.today().toString(), "mode", "VIDEO");

        assertThat(refused.getContentAsString()).contains("nobody else was in the room", "id=\"alone-error\"");
        assertThat(review.outcome()).contains("cannot be recorded as held yet");
    }

    @Test
    void a_correction_counts_and_what_was_said_before_stays() throws Exception {
        review.speak("day", review.today().toString(), "mode", "REFUSED", "reason", "Wants to wait for the meeting.");
        review.speak("day", review.today().toString(), "mode", "IN_PERSON");

        assertThat(review.page("/conversation"))
                .contains("spoken with in person", "Wants to wait for the meeting.", "corrected since");
        // a timeline has more readers than this page
        assertThat(review.meetingsPage())
                .contains("Conversation with the child recorded")
                .doesNotContain("Wants to wait");
    }

    @Test
    void whoever_does_not_record_outcomes_has_no_such_page() throws Exception {
        assertThat(mvc.perform(MockMvcRequestBuilders.get(review.address() + "/conversation")
                                .with(As.staff(Role.SOCIAL_WORKER)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void it_cannot_be_recorded_around_the_page_either() {
        var outcome = new OutcomeForm(Outcome.HELD, review.today(), null, null, true, null, null, null, null);

        assertThatThrownBy(() -> meetings.recordOutcome(review.meeting().id(), outcome.command(), Actor.SYSTEM))
                .hasMessageContaining("cannot be completed yet");
        assertThat(review.status()).isEqualTo(MeetingStatus.BOOKED);
    }
}
