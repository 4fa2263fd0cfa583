package org.blendedmeetings.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.As;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.due.ReadingClocks;
import org.blendedmeetings.meeting.ARequest;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.FormatGiven;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.Outcome;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonBuilder;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.workflow.AtTheOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A review of a child of nine who was not there, booked for two hours ago. */
@BlendedTest
class ReviewOutcomeTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Meetings meetings;

    @Autowired
    ReadingClocks clocks;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    Clock clock;

    AtTheOutcome process;
    MeetingView review;
    LocalDate today;

    @BeforeEach
    void it_was_today(@Autowired AutowireCapableBeanFactory beans) {
        process = beans.createBean(AtTheOutcome.class);
        today = London.dateOf(clock.instant());
        review = reviewOf(aChild().born(today.minusYears(9)));
    }

    @Test
    void it_is_not_completed_before_the_conversation_with_the_child_is_recorded() throws Exception {
        assertThat(outcome()).contains("cannot be recorded as held yet", conversation());

        var page = held("participation.spokeFor", "NO_VIEWS").getContentAsString();

        assertThat(page).contains("conversation with the child is not", conversation());
        assertThat(status()).isEqualTo(MeetingStatus.BOOKED);
    }

    @Test
    void what_did_not_happen_needs_no_conversation() throws Exception {
        save("outcome", "DID_NOT_HAPPEN", "why", "The heating failed.");

        assertThat(status()).isEqualTo(MeetingStatus.TO_BOOK);
    }

    @Test
    void recorded_on_its_own_page_it_leads_back_to_the_outcome() throws Exception {
        var saved = speak("day", today.toString(), "mode", "PHONE");

        assertThat(saved.getRedirectedUrl()).isEqualTo(address() + "/outcome");
        assertThat(outcome()).contains("The child was spoken with by phone").doesNotContain("cannot be recorded");
        assertThat(meetingsPage()).contains("Spoken with by phone", "Correct what is recorded");
    }

    @Test
    void a_screen_where_somebody_else_may_have_been_in_the_room_is_refused_beside_its_field() throws Exception {
        var refused = speak("day", today.toString(), "mode", "VIDEO");

        assertThat(refused.getContentAsString()).contains("nobody else was in the room", "id=\"alone-error\"");
        assertThat(outcome()).contains("cannot be recorded as held yet");
    }

    @Test
    void a_correction_counts_and_what_was_said_before_stays() throws Exception {
        speak("day", today.toString(), "mode", "REFUSED", "reason", "Wants to wait for the meeting.");
        speak("day", today.toString(), "mode", "IN_PERSON");

        assertThat(get(address() + "/conversation", Role.BUSINESS_SUPPORT))
                .contains("spoken with in person", "Wants to wait for the meeting.", "corrected since");
        // a timeline has more readers than this page
        assertThat(meetingsPage())
                .contains("Conversation with the child recorded")
                .doesNotContain("Wants to wait");
    }

    @Test
    void whoever_does_not_record_outcomes_has_no_such_page() throws Exception {
        assertThat(mvc.perform(MockMvcRequestBuilders.get(address() + "/conversation")
                                .with(As.staff(Role.SOCIAL_WORKER)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void the_code_is_shown_before_anything_is_saved_and_kept_when_it_is_confirmed() throws Exception {
        speak("day", today.toString(), "mode", "IN_PERSON");

        assertThat(held("participation.spokeFor", "SENT").getContentAsString())
                .contains(
                        "PN6: Was not there and sent what they think", "Confirm PN6 and save", "Nothing is saved yet");
        assertThat(status()).isEqualTo(MeetingStatus.BOOKED);

        held("participation.spokeFor", "SENT", "participation.confirmed", "PN6");
        assertThat(status()).isEqualTo(MeetingStatus.HELD);
        assertThat(code()).isEqualTo("PN6");
    }

    @Test
    void what_was_confirmed_and_then_changed_is_shown_again() throws Exception {
        speak("day", today.toString(), "mode", "IN_PERSON");

        assertThat(held("participation.spokeFor", "NO_VIEWS", "participation.confirmed", "PN6")
                        .getContentAsString())
                .contains("Confirm PN7 and save");
        assertThat(status()).isEqualTo(MeetingStatus.BOOKED);
    }

    @Test
    void another_code_has_its_reason_and_fits_the_age() throws Exception {
        speak("day", today.toString(), "mode", "IN_PERSON");

        assertThat(held(confirmed("PN5", "")).getContentAsString()).contains("Say why PN5 is right");
        assertThat(held(confirmed("PN0", "Was small.")).getContentAsString()).contains("rule 440");
        assertThat(status()).isEqualTo(MeetingStatus.BOOKED);

        held(confirmed("PN5", "The advocate read the letter out."));
        assertThat(code()).isEqualTo("PN5");
    }

    @Test
    void under_four_there_is_nothing_to_ask() throws Exception {
        review = reviewOf(aChild().born(today.minusYears(4).plusDays(1)));
        speak("day", today.toString(), "mode", "INAPPROPRIATE", "reason", "Three years old.");

        assertThat(outcome()).contains("PN0").doesNotContain("participation.spokeFor");

        held("participation.confirmed", "PN0");
        assertThat(code()).isEqualTo("PN0");
    }

    @Test
    void without_a_date_of_birth_the_page_says_where_to_enter_it() throws Exception {
        review = reviewOf(aChild().born(null));
        speak("day", today.toString(), "mode", "IN_PERSON");

        assertThat(outcome()).contains("date of birth is not known", "/people/" + review.child() + "/details");
        assertThat(held("participation.spokeFor", "SENT").getContentAsString()).contains("record first");
        assertThat(status()).isEqualTo(MeetingStatus.BOOKED);
    }

    @Test
    void it_cannot_be_recorded_around_the_page_either() {
        var outcome = new OutcomeForm(Outcome.HELD, today, null, null, true, null, null, null, null);

        assertThatThrownBy(() -> meetings.recordOutcome(review.id(), outcome.command(), Actor.SYSTEM))
                .hasMessageContaining("cannot be completed yet");
        assertThat(status()).isEqualTo(MeetingStatus.BOOKED);
    }

    private MeetingView reviewOf(PersonBuilder child) {
        var request = ARequest.of("CLA_REVIEW_N")
                .about(child.enter(register, contacts))
                .enteredIn(register)
                .from(today.minusMonths(2));
        var asked = meetings.request(request.build(), Actor.SYSTEM).get(0);
        var given = new FormatGiven(Format.IN_PERSON, Map.of(), Map.of(), List.of(), "1");
        meetings.formatDecided(asked.id(), given, Actor.SYSTEM, null);
        var start = clock.instant().minus(Duration.ofHours(2));
        meetings.booked(asked.id(), start, start.plus(Duration.ofHours(1)), "Elm 1", Actor.SYSTEM);
        process.take(asked.id());
        return asked;
    }

    private String[] confirmed(String code, String why) {
        return new String[] {
            "participation.spokeFor",
            "SENT",
            "participation.confirmed",
            "PN6",
            "participation.code",
            code,
            "participation.why",
            why
        };
    }

    private MockHttpServletResponse held(String... fields) throws Exception {
        var all = new ArrayList<>(List.of("outcome", "HELD", "seen", today.toString()));
        all.addAll(List.of(fields));
        return save(all.toArray(String[]::new));
    }

    private MockHttpServletResponse save(String... fields) throws Exception {
        var all = new ArrayList<>(List.of("on", today.toString()));
        all.addAll(List.of(fields));
        return send("/outcome", all.toArray(String[]::new));
    }

    private MockHttpServletResponse speak(String... fields) throws Exception {
        return send("/conversation", fields);
    }

    private MockHttpServletResponse send(String page, String... fields) throws Exception {
        var request = post(address() + page).with(csrf()).with(As.staff(Role.BUSINESS_SUPPORT));
        for (var at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private String outcome() throws Exception {
        return get(address() + "/outcome", Role.BUSINESS_SUPPORT);
    }

    private String meetingsPage() throws Exception {
        return get(address(), Role.BUSINESS_SUPPORT);
    }

    private String get(String address, Role role) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(address).with(As.staff(role)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String conversation() {
        return "href=\"" + address() + "/conversation\"";
    }

    private String address() {
        return "/meetings/" + review.reference();
    }

    private MeetingStatus status() {
        return meetings.get(review.id()).status();
    }

    private String code() {
        return clocks.of(review.child()).held().get(0).participation();
    }
}
