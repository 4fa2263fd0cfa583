package org.blendedmeetings.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.access.FamilyLinks;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.people.QuietHours;
import org.blendedmeetings.people.SafeChannel;
import org.blendedmeetings.shared.Council;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing to a family member: by a safe channel, once, and without a word of what about. */
class MessagesTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final String LINK = "https://meetings.example/f/abc";

    private final PersonId person = new PersonId(Ids.next());
    private final MeetingId meeting = new MeetingId(Ids.next());
    private final Map<UUID, Message> kept = new HashMap<>();
    private final MessageRows rows = mock(MessageRows.class);
    private final Directory directory = mock(Directory.class);
    private final FamilyLinks links = mock(FamilyLinks.class);
    private final RecordingGateway gateway = new RecordingGateway();
    private Instant now = MONDAY;

    @BeforeEach
    void rows() {
        when(rows.save(any())).thenAnswer(call -> {
            var message = call.<Message>getArgument(0);
            kept.put(message.id().value(), message);
            return message;
        });
        when(rows.findById(any())).thenAnswer(call -> Optional.ofNullable(kept.get(call.<UUID>getArgument(0))));
        when(links.addressFor(any(), any(), any())).thenReturn(LINK);
    }

    @Test
    void a_text_says_whom_to_ring_and_where_to_look_and_nothing_else() {
        reachedBy(ChannelKind.SMS, true);

        messages().send(prepared());

        assertThat(gateway.sent).singleElement().satisfies(text -> {
            assertThat(text.kind()).isEqualTo(ChannelKind.SMS);
            assertThat(text.template()).isEqualTo("5a4d0b0c-0000-4000-8000-0000000000a1");
            assertThat(text.words())
                    .containsOnly(
                            Map.entry("council", "Anytown Council"),
                            Map.entry("worker", "Wanda"),
                            Map.entry("phone", "01632 960001"),
                            Map.entry("link", LINK));
        });
        assertThat(kept.values().iterator().next().status().state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void an_email_also_has_the_readers_own_first_name() {
        reachedBy(ChannelKind.EMAIL, true);

        messages().send(prepared());

        assertThat(gateway.sent.get(0).words())
                .containsEntry("first_name", "Ada")
                .hasSize(5);
    }

    @Test
    void who_does_not_want_the_council_named_is_written_to_without() {
        reachedBy(ChannelKind.SMS, false);

        messages().send(prepared());

        assertThat(gateway.sent.get(0).words()).containsEntry("council", "Message for you");
    }

    @Test
    void nobody_is_written_to_by_a_channel_that_is_not_known_to_be_safe() {
        when(directory.person(person)).thenReturn(view(Optional.empty()));
        assertThat(prepare()).isEmpty();

        reachedBy(ChannelKind.PHONE, true);
        assertThat(prepare()).isEmpty();
        assertThat(kept).isEmpty();
    }

    @Test
    void a_channel_that_stopped_being_safe_is_not_used_any_more() {
        reachedBy(ChannelKind.SMS, true);
        var message = prepared();
        when(directory.person(person)).thenReturn(view(Optional.empty()));

        messages().send(message);

        assertThat(gateway.sent).isEmpty();
        assertThat(messages().status(message).state()).isEqualTo(MessageState.FAILED);
    }

    @Test
    void what_the_provider_already_has_is_not_sent_again() {
        reachedBy(ChannelKind.SMS, true);
        var message = prepared();
        gateway.has.put("message-" + message, new MessageGateway.Sent("n-1", "delivered"));

        messages().send(message);

        assertThat(gateway.sent).isEmpty();
        assertThat(messages().status(message).providerStatus()).isEqualTo("delivered");
    }

    @Test
    void sent_twice_it_goes_once_under_the_same_reference() {
        reachedBy(ChannelKind.SMS, true);
        var message = prepared();

        messages().send(message);
        messages().send(message);

        assertThat(gateway.sent).singleElement().satisfies(text -> assertThat(text.reference())
                .isEqualTo("message-" + message));
    }

    @Test
    void a_fault_leaves_it_to_be_tried_again() {
        reachedBy(ChannelKind.SMS, true);
        var message = prepared();
        gateway.down = true;

        assertThatThrownBy(() -> messages().send(message)).isInstanceOf(IllegalStateException.class);
        assertThat(messages().status(message).state()).isEqualTo(MessageState.PREPARED);

        gateway.down = false;
        messages().send(message);
        assertThat(messages().status(message).state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void in_quiet_hours_nothing_goes_out_and_the_row_says_when_it_may() {
        var quiet = QuietHours.between(LocalTime.of(9, 0), LocalTime.of(15, 0));
        var channel = new SafeChannel(ChannelKind.SMS, "+447700900001", false, false, true, quiet);
        when(directory.person(person)).thenReturn(view(Optional.of(channel)));
        var message = prepared();

        assertThat(messages().sendNotBefore(message)).isEqualTo("2026-11-23T15:00:00Z");
        assertThatThrownBy(() -> messages().send(message)).hasMessageContaining("quiet hours");
        now = Instant.parse("2026-11-23T15:00:00Z");
        messages().send(message);
        assertThat(gateway.sent).hasSize(1);
    }

    @Test
    void reading_back_finds_what_will_never_arrive() {
        reachedBy(ChannelKind.SMS, true);
        var message = prepared();
        messages().send(message);
        gateway.has.put("message-" + message, new MessageGateway.Sent("n-1", "permanent-failure"));

        assertThat(messages().refresh(message).state()).isEqualTo(MessageState.FAILED);
        assertThat(messages().refresh(message).whyFailed()).isEqualTo("there is no such number");
    }

    @Test
    void before_a_reminder_one_can_see_that_the_first_message_never_arrived() {
        reachedBy(ChannelKind.SMS, true);
        var first = prepared();
        messages().send(first);
        now = now.plusSeconds(60);
        var reminder = prepared();
        when(rows.findByMeetingOrderById(meeting.value())).thenAnswer(call -> List.copyOf(kept.values()));

        assertThat(messages().earlierFailure(reminder)).isEmpty();
        gateway.has.put("message-" + first, new MessageGateway.Sent("n-1", "permanent-failure"));
        assertThat(messages().earlierFailure(reminder))
                .get()
                .extracting(MessageStatus::whyFailed)
                .isEqualTo("there is no such number");
        assertThat(messages().earlierFailure(first)).isEmpty();
    }

    @Test
    void every_purpose_has_a_template_for_each_channel() {
        for (var purpose : MessagePurpose.values()) {
            assertThat(settings().templateFor(MessageSettings.nameOf(purpose, ChannelKind.SMS)))
                    .isNotBlank();
            assertThat(settings().templateFor(MessageSettings.nameOf(purpose, ChannelKind.EMAIL)))
                    .isNotBlank();
        }
        assertThatThrownBy(() -> settings().templateFor("other-sms")).hasMessageContaining("config/notify.yaml");
    }

    private void reachedBy(ChannelKind kind, boolean mayNameSender) {
        var channel = new SafeChannel(kind, "+447700900001", false, false, mayNameSender, QuietHours.none());
        when(directory.person(person)).thenReturn(view(Optional.of(channel)));
    }

    private PersonView view(Optional<SafeChannel> channel) {
        var born = LocalDate.of(1985, 4, 12);
        return new PersonView(person, null, "Ada", "Sample", born, "en", "NONE", channel, false, null);
    }

    private MessageId prepared() {
        return prepare().orElseThrow();
    }

    private Optional<MessageId> prepare() {
        var until = MONDAY.plus(Duration.ofDays(60));
        return messages().prepare(person, meeting, MessagePurpose.ASK, "Wanda Worker", "01632 960001", until);
    }

    private Messages messages() {
        var council = new Council("Anytown Council", "01632 960000", "https://example.org");
        var sending = new MessageSending(gateway, settings(), links, directory, council);
        return new Messages(rows, directory, links, sending, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static MessageSettings settings() {
        return TimescaleFixtures.fromConfig("notify.yaml", "blended.notify", MessageSettings.class);
    }
}
