package org.blendedmeetings.invitation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.blendedmeetings.booking.BookingView;
import org.blendedmeetings.invitation.CalendarGateway.State;
import org.blendedmeetings.meeting.Meetings;
import org.springframework.stereotype.Component;

/** Follows what was sent: the link that may come later, the answers, and an event that was changed by hand. */
@Component
class FollowingInvitations {
    private final StoredInvitations invitations;
    private final CalendarGateway calendar;
    private final Meetings meetings;
    private final ReadingReplies replies;
    private final ReadingDelivery delivery;
    private final CalendarFaults faults;
    private final InvitationSettings settings;
    private final Clock clock;

    FollowingInvitations(
            StoredInvitations invitations,
            CalendarGateway calendar,
            Meetings meetings,
            ReadingReplies replies,
            ReadingDelivery delivery,
            CalendarFaults faults,
            InvitationSettings settings,
            Clock clock) {
        this.invitations = invitations;
        this.calendar = calendar;
        this.meetings = meetings;
        this.replies = replies;
        this.delivery = delivery;
        this.faults = faults;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return true when every link that is wanted is there */
    boolean readLinks(BookingView booking) {
        var wanted = invitations.inOrder(booking.id().value()).stream()
                .filter(each -> each.state() != InvitationState.CANCELLED
                        && each.entry().linkMissing())
                .toList();
        var states = read(wanted.stream()
                .filter(each -> each.state() == InvitationState.SENT)
                .toList());
        states.forEach((invitation, state) ->
                state.ifPresentOrElse(found -> link(invitation, found.joinLink()), () -> gone(invitation)));
        return wanted.stream()
                .noneMatch(each -> each.state() != InvitationState.CANCELLED
                        && each.entry().linkMissing());
    }

    /**
     * Reads every event of a booking that lies ahead, and what became of the messages; what was read is applied only when
     * all was.
     */
    void readReplies(BookingView booking) {
        if (!booking.confirmed() || booking.end().isBefore(clock.instant())) {
            return;
        }
        var sent = invitations.inOrder(booking.id().value()).stream()
                .filter(each -> each.kind().calendar() && each.state() == InvitationState.SENT)
                .toList();
        var meeting = meetings.get(booking.meeting());
        read(sent).forEach((invitation, state) -> {
            if (state.isEmpty() || state.get().cancelled()) {
                gone(invitation);
            } else {
                compare(invitation, state.get());
                replies.apply(invitation, state.get().replies(), meeting, now());
            }
        });
        delivery.read(booking, meeting);
    }

    private Map<Invitation, Optional<State>> read(List<Invitation> wanted) {
        var states = new LinkedHashMap<Invitation, Optional<State>>();
        wanted.forEach(each -> states.put(each, calendar.read(each.entry().eventId())));
        return states;
    }

    private void link(Invitation invitation, String link) {
        if (link != null) {
            invitation.linkIs(link);
            meetings.joinLink(invitation.meeting(), invitation.session(), link);
            faults.linkThere(invitation);
        } else if (invitation.sentAt().plus(settings.linkWait()).isBefore(clock.instant())) {
            faults.noLink(invitation);
        }
    }

    private void gone(Invitation invitation) {
        invitation.gone();
        faults.gone(invitation);
    }

    private void compare(Invitation invitation, State state) {
        var moved = !invitation.heldAsAsked(state);
        if (moved && !invitation.entry().moved()) {
            faults.elsewhere(invitation);
        } else if (!moved && invitation.entry().moved()) {
            faults.asBooked(invitation);
        }
        invitation.moved(moved);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
