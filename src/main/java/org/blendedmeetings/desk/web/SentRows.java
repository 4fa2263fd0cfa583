package org.blendedmeetings.desk.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.invitation.InvitationKind;
import org.blendedmeetings.invitation.InvitationState;
import org.blendedmeetings.invitation.InvitationView;
import org.blendedmeetings.invitation.InvitationView.ReplyView;

/**
 * What was sent, as a reader may know it. The professionals have an event for each session; whoever has not the safety duty
 * reads them as one, with what stands out of each: how many there are would tell that somebody is kept apart (policy 0.8).
 */
final class SentRows {
    /** What somebody should see first comes first. */
    private static final List<String> TELLING = List.of("declined", "tentativelyAccepted", "none", "notResponded");

    private SentRows() {}

    static List<InvitationView> of(List<InvitationView> all, SignedIn reader) {
        var events = all.stream()
                .filter(each -> each.kind() == InvitationKind.CALENDAR_PROFESSIONALS)
                .toList();
        if (reader.safetyDuty() || events.size() < 2) {
            return all;
        }
        return Stream.concat(Stream.of(asOne(events)), all.stream().filter(each -> !events.contains(each)))
                .toList();
    }

    private static InvitationView asOne(List<InvitationView> events) {
        var first = events.stream()
                .filter(each -> each.state() != InvitationState.SENT)
                .findFirst()
                .orElse(events.get(0));
        var replies = new LinkedHashMap<String, ReplyView>();
        events.stream()
                .flatMap(each -> each.replies().stream())
                .forEach(each -> replies.merge(each.who(), each, SentRows::moreTelling));
        return new InvitationView(
                first.id(),
                first.kind(),
                first.session(),
                first.person(),
                first.to(),
                first.state(),
                events.get(0).start(),
                events.get(events.size() - 1).end(),
                first.sentAt(),
                new ArrayList<>(replies.values()));
    }

    private static ReplyView moreTelling(ReplyView one, ReplyView other) {
        return rank(other) < rank(one) ? other : one;
    }

    private static int rank(ReplyView reply) {
        var at = TELLING.indexOf(reply.response());
        return at < 0 ? TELLING.size() : at;
    }
}
