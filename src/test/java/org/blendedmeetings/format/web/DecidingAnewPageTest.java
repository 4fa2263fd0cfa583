package org.blendedmeetings.format.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.escalation.ExceptionCode.EX_ACCESS;
import static org.blendedmeetings.escalation.ExceptionCode.EX_CHILD_CONFLICT;
import static org.blendedmeetings.escalation.ExceptionCode.EX_ORDER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.ExceptionView;
import org.blendedmeetings.escalation.ExceptionsOf;
import org.blendedmeetings.format.Choice;
import org.blendedmeetings.format.DecisionState;
import org.blendedmeetings.format.DecisionSummary;
import org.blendedmeetings.format.Reason;
import org.blendedmeetings.format.ToBeDecided;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.web.Desk;
import org.blendedmeetings.preference.DigitalAccess;
import org.blendedmeetings.preference.Joining;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.NotThere;
import org.blendedmeetings.preference.Preference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What becomes known after the format was decided: whose it is, what they read, and how it is decided anew. */
@BlendedTest
class DecidingAnewPageTest {
    private static final String NOTHING = "Nothing: the meeting is as it would be decided today.";

    @Autowired
    ExceptionsOf exceptions;

    @Autowired
    Meetings meetings;

    @Autowired
    TestClock clock;

    ToBeDecided review;
    PersonId girl;
    PersonId mother;
    PersonId father;
    PersonId grandmother;
    Desk clerk;
    String changes;

    @BeforeEach
    void a_review_is_decided_and_waits_to_be_booked(@Autowired AutowireCapableBeanFactory beans) {
        review = beans.createBean(ToBeDecided.class);
        girl = review.family().child();
        mother = review.family().mother();
        father = review.family().father();
        grandmother = review.family().grandmother();
        Stream.of(girl, mother, father, grandmother).forEach(each -> review.says(each, Preference.IN_PERSON));
        review.answered();
        review.decided(Choice.asAsked(), Reason.NONE);
        clerk = review.other(Role.BUSINESS_SUPPORT);
        changes = review.address("changes");
    }

    @Test
    void an_order_becomes_a_task_that_shows_for_whom_and_never_why() throws Exception {
        assertThat(review.iro().read(get(changes))).contains(NOTHING);

        review.keptApart(mother, father);

        assertThat(tasks(clerk)).contains(EX_ORDER);
        assertThat(review.iro().read(get(changes)))
                .contains("Philomena", "without others of the family", "Decide anew", "Until then it cannot be booked.")
                .doesNotContain("injunction", "D2-01");
        assertThat(clerk.read(get(review.address("book")))).contains("Something changed since the format was decided");
    }

    @Test
    void whoever_arranges_nothing_of_it_reads_nothing_of_it() throws Exception {
        review.keptApart(mother, father);
        var other = review.other(Role.IRO);

        other.refused(404, get(changes));
        other.refused(404, post(changes));
        assertThat(exceptions.of(meeting(), other.who()))
                .extracting(ExceptionView::code)
                .doesNotContain(EX_ORDER);
    }

    @Test
    void put_back_it_is_decided_by_what_is_known_now_and_then_booked() throws Exception {
        var before = decision();
        review.keptApart(mother, father);

        assertThat(review.iro().leadsTo(post(changes))).isEqualTo("/meetings/" + reference());

        assertThat(status()).isEqualTo(MeetingStatus.DECIDING);
        assertThat(meetings.get(meeting()).format()).as("of before").isNull();
        assertThat(review.participant(mother).mode()).as("of before").isNull();
        assertThat(decision().id()).isNotEqualTo(before.id());
        assertThat(decision().state()).isEqualTo(DecisionState.OPEN);
        assertThat(tasks(clerk)).doesNotContain(EX_ORDER);
        review.decided(Choice.asAsked(), Reason.NONE);
        assertThat(status()).isEqualTo(MeetingStatus.TO_BOOK);
        assertThat(review.participant(father).session())
                .isNotEqualTo(review.participant(mother).session());
        assertThat(review.iro().read(get(changes))).contains(NOTHING);
    }

    @Test
    void who_has_to_be_asked_by_voice_first_is_asked_before_it_is_decided_anew() throws Exception {
        review.says(mother, Preference.VIDEO);
        assertThat(review.iro().read(get(changes))).contains("Decide anew").doesNotContain("Until then");

        review.iro().leadsTo(post(changes));

        assertThat(review.decision()).isEmpty();
        review.says(mother, Preference.IN_PERSON);
        assertThat(decision().state()).isEqualTo(DecisionState.OPEN);
    }

    @Test
    void what_was_to_be_arranged_for_the_decision_before_ends_with_it() throws Exception {
        review.says(mother, Preference.VIDEO, new Joining(Known.NO, DigitalAccess.OK));
        decidedAnew();
        assertThat(tasks(review.worker())).contains(EX_ACCESS);

        review.says(mother, Preference.IN_PERSON);
        decidedAnew();

        assertThat(tasks(review.worker())).doesNotContain(EX_ACCESS);
    }

    @Test
    void while_it_is_decided_it_is_neither_booked_nor_put_back_once_more() throws Exception {
        review.keptApart(mother, father);
        review.iro().leadsTo(post(changes));

        clerk.refused(409, get(review.address("book")));
        review.iro().refused(409, post(changes));
    }

    @Test
    void what_is_booked_is_not_taken_back_by_deciding_anew() throws Exception {
        var start = clock.instant().plus(Duration.ofDays(2));
        meetings.booked(meeting(), start, start.plus(Duration.ofHours(1)), "Lantern Room", Actor.SYSTEM);
        review.keptApart(mother, father);

        assertThat(review.iro().read(get(changes)))
                .contains("The meeting is booked, and nothing is taken back by itself.")
                .doesNotContain("Decide anew</button>");
        review.iro().refused(409, post(changes));
        assertThat(status()).isEqualTo(MeetingStatus.BOOKED);
    }

    @Test
    void who_writes_later_that_somebody_should_not_be_there_is_talked_with_although_nobody_was_meant_before()
            throws Exception {
        var parts = review.address("parts", girl);
        review.says(girl, Preference.IN_PERSON, new NotThere("Not sure who I mean."));
        assertThat(tasks(review.iro())).contains(EX_CHILD_CONFLICT);
        review.iro().leadsTo(post(parts).param("nobody", "true"));
        assertThat(tasks(review.iro())).doesNotContain(EX_CHILD_CONFLICT);

        clock.advance(Duration.ofHours(1));
        review.says(girl, Preference.IN_PERSON, new NotThere("My gran. She is cross with me."));

        assertThat(tasks(review.iro())).contains(EX_CHILD_CONFLICT);
        assertThat(review.iro().read(get(parts))).contains("My gran.");
        var gran = review.participant(grandmother).id().toString();
        review.iro().leadsTo(post(parts).param("from", gran));
        assertThat(tasks(review.iro())).doesNotContain(EX_CHILD_CONFLICT);
        assertThat(tasks(clerk)).contains(EX_ORDER);
    }

    private void decidedAnew() throws Exception {
        review.iro().leadsTo(post(changes));
        review.decided(Choice.asAsked(), Reason.NONE);
    }

    private List<ExceptionCode> tasks(Desk staff) {
        return exceptions.on(staff.who()).stream()
                .filter(each -> each.meeting().equals(meeting()))
                .map(ExceptionView::code)
                .toList();
    }

    private DecisionSummary decision() {
        return review.decision().orElseThrow();
    }

    private MeetingStatus status() {
        return meetings.get(meeting()).status();
    }

    private MeetingId meeting() {
        return review.family().meeting().id();
    }

    private String reference() {
        return review.family().meeting().reference();
    }
}
