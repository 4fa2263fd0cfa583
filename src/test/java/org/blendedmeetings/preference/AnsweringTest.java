package org.blendedmeetings.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.util.List;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Taking answers: the first, a changed one, one too late; what is private stays private. */
class AnsweringTest {
    private final PreferenceFixtures fixtures = PreferenceFixtures.review();
    private PersonId child;
    private PersonId mother;

    @BeforeEach
    void ask() {
        child = fixtures.child();
        mother = fixtures.parent("Ada", ChannelKind.EMAIL);
        fixtures.asking().open(fixtures.meeting().id()).forEach(ask -> {
            fixtures.byMessage().prepareMessage(ask);
            fixtures.byMessage().sendMessage(ask);
        });
        fixtures.events.clear();
    }

    @Test
    void the_first_answer_is_the_one_the_process_waits_for() {
        say(child, ChosenWay.of(Preference.VIDEO));

        assertThat(fixtures.ask(child).state()).isEqualTo(AskState.ANSWERED);
        assertThat(received()).singleElement().satisfies(event -> {
            assertThat(event.first()).isTrue();
            assertThat(event.change().who().kind()).isEqualTo(Actor.Kind.FAMILY);
            assertThat(event.change().after()).isEqualTo("VIDEO");
        });
        assertThat(wish(child)).isEqualTo(Preference.VIDEO);
        assertThat(wish(mother)).as("nobody answers for another").isEqualTo(Preference.NO_REPLY);
    }

    @Test
    void a_second_answer_is_a_change_with_what_it_was_before() {
        say(child, ChosenWay.of(Preference.VIDEO));
        say(child, ChosenWay.of(Preference.IN_PERSON));

        assertThat(received()).last(type(PreferenceReceived.class)).satisfies(event -> {
            assertThat(event.first()).isFalse();
            assertThat(event.change().before()).isEqualTo("VIDEO");
            assertThat(event.change().after()).isEqualTo("IN_PERSON");
        });
        assertThat(wish(child)).isEqualTo(Preference.IN_PERSON);
    }

    @Test
    void on_the_last_day_it_can_be_changed_and_after_it_a_sentence_says_whom_to_ring() {
        var lastDay = fixtures.ask(child).answerBy();
        fixtures.at(lastDay.atTime(23, 0).toInstant(java.time.ZoneOffset.UTC));
        say(child, ChosenWay.of(Preference.VIDEO));

        fixtures.at(lastDay.plusDays(1).atTime(0, 30).toInstant(java.time.ZoneOffset.UTC));
        assertThatThrownBy(() -> say(child, ChosenWay.of(Preference.PHONE)))
                .asInstanceOf(type(Refused.class))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.GONE))
                .extracting(Throwable::getMessage)
                .asString()
                .isEqualTo("You can no longer change this here. Ring Sam Worker on 01632 960001"
                        + " if things are different now.");
        assertThat(wish(child)).isEqualTo(Preference.VIDEO);
    }

    @Test
    void once_the_meeting_is_over_nothing_can_be_changed() {
        fixtures.in(MeetingStatus.HELD);

        assertThatThrownBy(() -> say(child, ChosenWay.of(Preference.VIDEO))).isInstanceOf(Refused.class);
    }

    @Test
    void a_page_half_answered_is_kept_and_is_no_answer_yet() {
        fixtures.answering().save(fixtures.visit(child), List.of(ChosenWay.of(Preference.VIDEO)));

        assertThat(fixtures.pages().of(fixtures.visit(child)).answer().begun()).isTrue();
        assertThat(wish(child)).isEqualTo(Preference.NO_REPLY);
        assertThat(received()).isEmpty();
    }

    @Test
    void without_a_way_chosen_nothing_is_sent() {
        fixtures.answering().save(fixtures.visit(child), List.of(new WithMe("Aunt Jo")));

        assertThatThrownBy(() -> fixtures.answering().send(fixtures.visit(child)))
                .hasMessage("Choose how you would like to take part, or ask us to ring you.");
    }

    @Test
    void sent_twice_it_is_with_us_once() {
        say(child, ChosenWay.of(Preference.VIDEO));

        assertThatThrownBy(() -> fixtures.answering().send(fixtures.visit(child)))
                .asInstanceOf(type(Refused.class))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.CONFLICT));
        assertThat(received()).hasSize(1);
    }

    @Test
    void a_way_the_policy_refuses_cannot_be_slipped_in() {
        WaysToTakePart onlyTheRoom = (meeting, audience) ->
                new WaysToTakePart.Offer(List.of(new WaysToTakePart.Way(Preference.IN_PERSON, false)), null);

        assertThatThrownBy(() -> fixtures.answering(onlyTheRoom)
                        .byFamily(fixtures.visit(child), List.of(ChosenWay.of(Preference.VIDEO))))
                .hasMessage("Choose one of the ways on the list.");
        fixtures.answering(onlyTheRoom)
                .byFamily(fixtures.visit(child), List.of(ChosenWay.of(Preference.NO_PREFERENCE)));
        assertThat(wish(child)).isEqualTo(Preference.NO_PREFERENCE);
    }

    @Test
    void private_answers_are_never_shown_back_and_stay_when_left_alone() {
        say(
                mother,
                ChosenWay.of(Preference.VIDEO),
                new Joining(Known.NO, DigitalAccess.OK),
                new NotThere("Uncle Max"),
                new RingMe("before 3pm", "say you are the library", "01632 960002"));

        say(
                mother,
                ChosenWay.of(Preference.PHONE),
                new Joining(null, DigitalAccess.OK),
                new NotThere(" "),
                new RingMe("", "", ""));

        var given = fixtures.given(mother);
        assertThat(given.wish()).isEqualTo(Preference.PHONE);
        assertThat(given.privateAndSafe()).isEqualTo(Known.NO);
        assertThat(given.notThere()).isEqualTo("Uncle Max");
        assertThat(given.privately().ring())
                .isEqualTo(new RingMe("before 3pm", "say you are the library", "01632 960002"));
        assertThat(fixtures.pages().of(fixtures.visit(mother)).toString())
                .doesNotContain("Uncle Max", "before 3pm", "library", "960002");
    }

    @Test
    void a_private_answer_can_be_changed() {
        say(mother, ChosenWay.of(Preference.VIDEO), new Joining(Known.NO, null), new NotThere("Uncle Max"));
        say(mother, new Joining(Known.YES, null), new NotThere("Nobody"));

        assertThat(fixtures.given(mother).privateAndSafe()).isEqualTo(Known.YES);
        assertThat(fixtures.given(mother).notThere()).isEqualTo("Nobody");
    }

    @Test
    void what_is_private_is_noted_without_what_was_said() {
        say(mother, ChosenWay.of(Preference.VIDEO), new NotThere("Uncle Max"));

        assertThat(fixtures.events(AskRecorded.class))
                .singleElement()
                .satisfies(event -> assertThat(event.change().sensitive()).isTrue());
        assertThat(fixtures.events.toString()).doesNotContain("Uncle Max");
    }

    @Test
    void who_asked_to_be_rung_is_the_workers_and_no_exception() {
        say(mother, ChosenWay.pleaseRing(), new RingMe("before 3pm", null, null));

        assertThat(fixtures.events(VoiceWanted.class)).singleElement().satisfies(event -> assertThat(event.waited())
                .isTrue());
        assertThat(received()).isEmpty();
        assertThat(fixtures.ask(mother).state()).isEqualTo(AskState.WITH_WORKER);
        assertThat(fixtures.tasks().of(fixtures.worker).get(0).why()).isEqualTo(WhyWorker.ASKED_TO_BE_RUNG);
        assertThat(wish(mother)).isEqualTo(Preference.NO_REPLY);
    }

    @Test
    void who_is_not_sure_any_more_is_rung_and_meanwhile_what_they_said_stands() {
        say(mother, ChosenWay.of(Preference.VIDEO));
        say(mother, ChosenWay.pleaseRing());

        assertThat(wish(mother)).isEqualTo(Preference.VIDEO);
        assertThat(fixtures.ask(mother).state()).isEqualTo(AskState.ANSWERED);
        assertThat(fixtures.tasks().of(fixtures.worker)).hasSize(1);
        assertThat(fixtures.events(VoiceWanted.class).get(0).waited()).isFalse();
    }

    @Test
    void a_worker_writes_down_what_was_said_by_voice_and_both_names_are_kept() {
        fixtures.answering()
                .byWorker(
                        worker(),
                        fixtures.ask(mother).id(),
                        List.of(ChosenWay.of(Preference.PHONE), new AnythingElse("I work nights", null)),
                        "Ada herself");

        assertThat(fixtures.given(mother).by().saidBy()).isEqualTo("Ada herself");
        assertThat(fixtures.given(mother).by().typedBy()).isEqualTo("Sam Sample");
        assertThat(received().get(0).change().who().kind()).isEqualTo(Actor.Kind.STAFF);
        assertThat(received().get(0).change().why()).isEqualTo("Said by Ada herself");
        verify(fixtures.exceptions)
                .causeEnded(
                        ExceptionCode.EX_NORESPONSE_FAMILY,
                        "ask:" + fixtures.ask(mother).id(),
                        "Answered");
    }

    @Test
    void a_worker_may_take_an_answer_after_the_familys_last_day_and_one_nobody_waits_for() {
        fixtures.asking().passToWorker(fixtures.ask(mother).id());
        fixtures.asking().recordNoReply(fixtures.ask(mother).id());
        fixtures.at(PreferenceFixtures.MONDAY.plus(Duration.ofDays(30)));

        bySpeech(Preference.IN_PERSON);

        assertThat(received().get(0).first()).isFalse();
        assertThat(wish(mother)).isEqualTo(Preference.IN_PERSON);
        assertThat(fixtures.tasks().of(fixtures.worker)).isEmpty();
    }

    @Test
    void a_person_unable_to_answer_needs_what_helps() {
        assertThatThrownBy(() -> bySpeech(Preference.UNABLE_TO_ANSWER))
                .hasMessage("Write what helps them to take part, as you or the carer see it.");

        bySpeech(Preference.UNABLE_TO_ANSWER, new AnythingElse("Pictures, and her blanket", null));
        assertThat(wish(mother)).isEqualTo(Preference.UNABLE_TO_ANSWER);
    }

    @Test
    void who_said_it_is_never_left_out() {
        var ask = fixtures.ask(mother).id();

        assertThatThrownBy(() ->
                        fixtures.answering().byWorker(worker(), ask, List.of(ChosenWay.of(Preference.VIDEO)), " "))
                .hasMessage("Write who gave the answer.");
    }

    @Test
    void staff_without_a_part_in_the_meeting_find_no_such_task() {
        fixtures.unseen();

        assertThatThrownBy(() -> bySpeech(Preference.VIDEO))
                .asInstanceOf(type(Refused.class))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.NOT_FOUND));
    }

    @Test
    void business_support_does_not_talk_with_families() {
        var support = Somebody.with(Role.BUSINESS_SUPPORT);
        var ask = fixtures.ask(mother).id();

        assertThatThrownBy(() -> fixtures.asked().one(support, ask)).isInstanceOf(Refused.class);
    }

    @Test
    void new_needs_after_the_format_was_decided_become_somebodys() {
        say(mother, ChosenWay.of(Preference.VIDEO));
        fixtures.in(MeetingStatus.BOOKED);
        say(mother, HelpWanted.none().ringingWith(true, "Urdu"));

        assertThat(fixtures.tasks().of(fixtures.worker)).singleElement().satisfies(task -> assertThat(task.why())
                .isEqualTo(WhyWorker.CHANGED_LATE));

        fixtures.followingUp().talkedAbout(worker(), fixtures.ask(mother).id(), "An interpreter is booked.");
        assertThat(fixtures.tasks().of(fixtures.worker)).isEmpty();
    }

    @Test
    void another_wish_alone_is_left_to_who_decides_formats() {
        say(mother, ChosenWay.of(Preference.VIDEO));
        fixtures.in(MeetingStatus.BOOKED);
        say(mother, ChosenWay.of(Preference.IN_PERSON));

        assertThat(fixtures.tasks().of(fixtures.worker)).isEmpty();
        assertThat(received()).last(type(PreferenceReceived.class)).satisfies(event -> assertThat(event.first())
                .isFalse());
    }

    @Test
    void who_should_not_be_there_is_read_by_two_people_only() {
        say(mother, ChosenWay.of(Preference.VIDEO), new NotThere("Uncle Max"));
        var ask = fixtures.ask(mother).id();
        var manager = Somebody.with(Role.MANAGER);
        var iro = Somebody.who(fixtures.leader, Role.IRO);

        assertThat(fixtures.asked().answer(worker(), ask).orElseThrow().notThere())
                .isEqualTo("Uncle Max");
        assertThat(fixtures.asked().answer(iro, ask).orElseThrow().notThere()).isEqualTo("Uncle Max");
        assertThat(fixtures.asked().answer(manager, ask).orElseThrow().notThere())
                .isNull();
    }

    private void say(PersonId who, AnswerStep... steps) {
        fixtures.answering().byFamily(fixtures.visit(who), List.of(steps));
    }

    private void bySpeech(Preference way, AnswerStep... more) {
        var steps = new java.util.ArrayList<AnswerStep>(List.of(more));
        steps.add(ChosenWay.of(way));
        fixtures.answering().byWorker(worker(), fixtures.ask(mother).id(), steps, "Ada");
    }

    private SignedIn worker() {
        return Somebody.who(fixtures.worker, Role.SOCIAL_WORKER);
    }

    private List<PreferenceReceived> received() {
        return fixtures.events(PreferenceReceived.class);
    }

    private Preference wish(PersonId who) {
        return fixtures.wishes().of(fixtures.meeting().id()).stream()
                .filter(wish -> wish.person().equals(who))
                .findFirst()
                .orElseThrow()
                .preference();
    }
}
