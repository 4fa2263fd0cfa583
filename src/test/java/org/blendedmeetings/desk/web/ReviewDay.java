package org.blendedmeetings.desk.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonBuilder;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.workflow.Bring;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A review that began two hours ago, and what business support do with it on its pages; made as a bean. */
class ReviewDay {
    private final MockMvc mvc;
    private final Meetings meetings;
    private final ReadingClocks clocks;
    private final PeopleRegister register;
    private final ContactChannels contacts;
    private final RuntimeService engine;
    private final Clock clock;
    private MeetingView review;

    ReviewDay(
            MockMvc mvc,
            Meetings meetings,
            ReadingClocks clocks,
            PeopleRegister register,
            ContactChannels contacts,
            RuntimeService engine,
            Clock clock) {
        this.mvc = mvc;
        this.meetings = meetings;
        this.clocks = clocks;
        this.register = register;
        this.contacts = contacts;
        this.engine = engine;
        this.clock = clock;
    }

    void is(PersonBuilder child) {
        var request = ARequest.of("CLA_REVIEW_N")
                .about(child.enter(register, contacts))
                .enteredIn(register)
                .from(today().minusMonths(2));
        review = meetings.request(request.build(), Actor.SYSTEM).get(0);
        var given = new FormatGiven(Format.IN_PERSON, Map.of(), Map.of(), List.of(), "1");
        meetings.formatDecided(review.id(), given, Actor.SYSTEM, null);
        var start = clock.instant().minus(Duration.ofHours(2));
        meetings.booked(review.id(), start, start.plus(Duration.ofHours(1)), "Elm 1", Actor.SYSTEM);
        Bring.toTheOutcome(review.id(), engine);
    }

    LocalDate today() {
        return London.dateOf(clock.instant());
    }

    MeetingView meeting() {
        return review;
    }

    MockHttpServletResponse held(String... fields) throws Exception {
        return save(Stream.concat(Stream.of("outcome", "HELD", "seen", today().toString()), Stream.of(fields))
                .toArray(String[]::new));
    }

    MockHttpServletResponse save(String... fields) throws Exception {
        return send(
                "/outcome",
                Stream.concat(Stream.of("on", today().toString()), Stream.of(fields))
                        .toArray(String[]::new));
    }

    MockHttpServletResponse speak(String... fields) throws Exception {
        return send("/conversation", fields);
    }

    private MockHttpServletResponse send(String page, String... fields) throws Exception {
        var request = post(address() + page).with(csrf()).with(As.staff(Role.BUSINESS_SUPPORT));
        for (var at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    String outcome() throws Exception {
        return page("/outcome");
    }

    String meetingsPage() throws Exception {
        return page("");
    }

    String page(String page) throws Exception {
        return mvc.perform(get(address() + page).with(As.staff(Role.BUSINESS_SUPPORT)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    String conversation() {
        return "href=\"" + address() + "/conversation\"";
    }

    String address() {
        return "/meetings/" + review.reference();
    }

    MeetingStatus status() {
        return meetings.get(review.id()).status();
    }

    String code() {
        return clocks.of(review.child()).held().get(0).participation();
    }
}
