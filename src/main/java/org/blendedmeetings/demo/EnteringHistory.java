package org.blendedmeetings.demo;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.demo.InventedFamily.Held;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.EarlierMeeting;
import org.blendedmeetings.meeting.EarlierMeeting.TookPart;
import org.blendedmeetings.meeting.EarlierMeetings;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.timescale.London;

/** Enters who stands around each child, and what was held about them before. */
class EnteringHistory {
    private final Directory directory;
    private final EarlierMeetings earlier;

    EnteringHistory(Directory directory, EarlierMeetings earlier) {
        this.directory = directory;
        this.earlier = earlier;
    }

    void enter(Entered entered, Actor who) {
        var circles = new HashMap<PersonId, List<CircleMember>>();
        var held = new ArrayList<EarlierMeeting>();
        for (var family : entered.borough().families()) {
            var circle = entered.circleOf(family);
            for (var child : entered.childrenOf(family)) {
                circles.put(child, circle);
                family.history().forEach(each -> held.add(meeting(each, child, circle)));
            }
        }
        directory.rememberCircles(circles);
        earlier.enter(held, who);
    }

    private static EarlierMeeting meeting(Held held, PersonId child, List<CircleMember> circle) {
        var participants = new ArrayList<TookPart>();
        var withFamily = !held.type().equals("STRATEGY");
        if (withFamily) {
            var itself = CircleMember.family(child, FamilyRole.CHILD, "");
            participants.add(new TookPart(itself, mode(itself, held.format())));
        }
        circle.stream()
                .filter(each -> withFamily || !each.isFamily())
                .forEach(each -> participants.add(new TookPart(each, mode(each, held.format()))));
        return new EarlierMeeting(
                held.type(),
                child,
                held.clockStart(),
                held.sequence(),
                London.instant(held.on().atTime(LocalTime.of(10, 0))),
                held.format().needsRoom() ? "Elm 1, Civic Centre" : null,
                held.format(),
                participants);
    }

    private static AttendanceMode mode(CircleMember who, Format format) {
        var onScreen = format == Format.VIDEO || (format == Format.HYBRID_FAMILY_IN_ROOM && !who.isFamily());
        return onScreen ? AttendanceMode.VIDEO : AttendanceMode.ROOM;
    }
}
