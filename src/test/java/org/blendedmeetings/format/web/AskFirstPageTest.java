package org.blendedmeetings.format.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.escalation.ExceptionCode.EX_SAFETY_UNKNOWN;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.escalation.ExceptionView;
import org.blendedmeetings.escalation.ExceptionsOf;
import org.blendedmeetings.format.Choice;
import org.blendedmeetings.format.DecisionState;
import org.blendedmeetings.format.DecisionSummary;
import org.blendedmeetings.format.Reason;
import org.blendedmeetings.format.ToBeDecided;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.preference.Preference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** From an answer that leaves a question open to a decision, on the real diagrams, tables and rows. */
@BlendedTest
class AskFirstPageTest {
    @Autowired
    ExceptionsOf exceptions;

    ToBeDecided review;
    PersonId mother;
    String page;

    @BeforeEach
    void a_mother_wishes_video_and_nobody_knows_whether_she_can_talk_in_private(
            @Autowired AutowireCapableBeanFactory beans) {
        review = beans.createBean(ToBeDecided.class);
        mother = review.family().mother();
        review.says(review.family().child(), Preference.IN_PERSON);
        review.says(mother, Preference.VIDEO);
        review.says(review.family().father(), Preference.IN_PERSON);
        review.says(review.family().grandmother(), Preference.IN_PERSON);
        review.answered();
        page = review.address("ask-first", mother);
    }

    @Test
    void nothing_is_decided_before_the_worker_asked_and_then_the_way_goes_on() throws Exception {
        assertThat(review.decision()).isEmpty();
        assertThat(toAsk()).singleElement().satisfies(task -> {
            assertThat(task.action()).isEqualTo(page);
            assertThat(task.what()).contains("Ask Philomena by voice, when they are alone");
        });
        assertThat(review.worker().read(get(page))).contains("Ask Philomena by voice first", "lend a quiet room");
        assertThat(review.worker().read(post(page))).contains("Choose where they would take part from.");
        review.worker().leadsTo(told("THEIR_PLACE", "NO"));

        assertThat(toAsk()).isEmpty();
        assertThat(review.worker().read(get(page))).contains("There is nothing left to ask Philomena.");
        assertThat(review.decision()).map(DecisionSummary::state).contains(DecisionState.OPEN);
        review.decided(Choice.asAsked(), Reason.NONE);
        assertThat(review.participant(mother).mode()).isEqualTo(AttendanceMode.VIDEO);
    }

    @Test
    void who_was_not_alone_is_asked_again() throws Exception {
        review.worker().leadsTo(post(page).param("afraid", "UNKNOWN"));

        assertThat(toAsk()).hasSize(1);
        assertThat(review.worker().read(get(page))).contains("could not talk about it. To be asked again.");
    }

    @Test
    void fear_is_brought_to_the_duty_and_read_by_it_alone_while_the_format_waits() throws Exception {
        review.worker().leadsTo(told("LENT_ROOM", "YES").param("words", "He waits outside."));

        assertThat(review.worker().read(get(page))).doesNotContain("He waits outside.", "afraid to take part. He");
        assertThat(review.duty().read(get(page)))
                .contains("Somebody makes them afraid to take part. He waits outside.");
        assertThat(exceptions.on(review.worker().who()))
                .extracting(ExceptionView::what)
                .anyMatch(what -> what.startsWith("Philomena said that somebody makes them afraid"));
        assertThat(review.worker().read(get("/exceptions"))).contains(page + "#said", "See what they said");
        var clerk = review.other(Role.BUSINESS_SUPPORT).who();
        assertThat(exceptions.of(review.family().meeting().id(), clerk))
                .extracting(ExceptionView::what)
                .noneMatch(what -> what.contains("afraid"));
        assertThat(review.decision()).isEmpty();
    }

    @Test
    void it_is_not_there_for_those_whose_task_it_is_not() throws Exception {
        review.other(Role.BUSINESS_SUPPORT).refused(404, get(page));
    }

    private MockHttpServletRequestBuilder told(String place, String afraid) {
        return post(page).param("place", place).param("afraid", afraid);
    }

    private List<ExceptionView> toAsk() {
        return exceptions.on(review.worker().who()).stream()
                .filter(each -> each.code() == EX_SAFETY_UNKNOWN)
                .toList();
    }
}
