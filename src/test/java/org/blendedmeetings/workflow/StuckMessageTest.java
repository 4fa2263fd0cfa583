package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.ExceptionView;
import org.blendedmeetings.escalation.ExceptionsOf;
import org.blendedmeetings.escalation.HandlingExceptions;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.message.MessageState;
import org.blendedmeetings.message.MessageStatus;
import org.blendedmeetings.message.Messages;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.preference.AskedFamily;
import org.blendedmeetings.preference.Wishes;
import org.blendedmeetings.sandbox.Sandbox;
import org.blendedmeetings.sandbox.wire.Fault;
import org.blendedmeetings.sandbox.wire.Operation;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A message that Notify does not take, in the whole application: what fails leaves nothing, and what follows stays. */
@BlendedTest
class StuckMessageTest {
    private static final String SENDING = "serviceTask_sendMessage";
    private static final int TRIES = 6;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Sandbox sandbox;

    @Autowired
    HandlingExceptions handling;

    @Autowired
    ExceptionsOf exceptionsOf;

    @Autowired
    Messages messages;

    @Autowired
    Meetings meetings;

    @Autowired
    Wishes wishes;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels channels;

    private AskedFamily family;
    private Walk asking;

    @BeforeEach
    void a_mother_is_to_be_written_to_while_notify_is_down() {
        family = AskedFamily.of(10, register, channels, meetings);
        var ask = wishes.of(family.meeting().id()).stream()
                .filter(wish -> wish.person().equals(family.mother()))
                .findFirst()
                .orElseThrow()
                .ask();
        asking = Walk.of(engine, "askPerson", ask);
        asking.fire("event_mayWrite");
        sandbox.faults()
                .next(
                        Operation.viaNotify(),
                        null,
                        Fault.of(Fault.Kind.UNAVAILABLE).times(100));
    }

    @AfterEach
    void notify_is_up() {
        sandbox.faults().clear();
    }

    @Test
    void it_is_on_somebodys_list_with_its_ladder_and_the_message_is_unsent() {
        notifyStaysDown();

        assertThat(remote()).singleElement().satisfies(stuck -> {
            assertThat(stuck.isOpen()).isTrue();
            assertThat(stuck.what()).startsWith("\"Send the message\" did not work");
            assertThat(stuck.ownerName()).isNotBlank();
            assertThat(ladder(stuck).standsAt()).containsExactly("userTask_putItRight");
        });
        assertThat(mothersMessage().state()).isEqualTo(MessageState.PREPARED);
    }

    @Test
    void tried_again_in_vain_it_stays_one_exception_and_ends_when_a_try_has_worked() {
        notifyStaysDown();
        var stuck = remote().get(0);
        var ladder = ladder(stuck);

        handling.tryAgain(stuck.id(), Actor.SYSTEM);
        asking.fail(SENDING);
        assertThat(remote()).singleElement().matches(ExceptionView::isOpen);

        notify_is_up();
        handling.tryAgain(stuck.id(), Actor.SYSTEM);
        asking.run(SENDING);

        assertThat(remote()).singleElement().satisfies(ended -> {
            assertThat(ended.isOpen()).isFalse();
            assertThat(ended.how()).isEqualTo("A later try succeeded.");
        });
        assertThat(ladder.standsAt()).isEmpty();
        assertThat(mothersMessage().state()).isEqualTo(MessageState.SENT);
        assertThat(asking.standsAt()).containsExactly("event_deliveryKnown");
    }

    @Test
    void withdrawing_the_meeting_ends_it_and_every_process_of_the_meeting() {
        notifyStaysDown();
        var ladder = ladder(remote().get(0));

        meetings.withdraw(family.meeting().id(), "Asked for twice", Actor.SYSTEM);

        assertThat(remote()).singleElement().matches(each -> !each.isOpen());
        assertThat(ladder.standsAt()).isEmpty();
        assertThat(asking.standsAt()).isEmpty();
    }

    private void notifyStaysDown() {
        for (int tries = 0; tries < TRIES; tries++) {
            asking.fail(SENDING);
        }
    }

    private List<ExceptionView> remote() {
        return exceptionsOf.of(family.meeting().id(), Somebody.with(Role.BUSINESS_SUPPORT)).stream()
                .filter(each -> each.code() == ExceptionCode.EX_REMOTE)
                .toList();
    }

    private Walk ladder(ExceptionView exception) {
        return Walk.of(engine, "resolveException", exception.id());
    }

    private MessageStatus mothersMessage() {
        return messages.statusOf(family.meeting().id()).stream()
                .filter(message -> message.person().equals(family.mother()))
                .findFirst()
                .orElseThrow();
    }
}
