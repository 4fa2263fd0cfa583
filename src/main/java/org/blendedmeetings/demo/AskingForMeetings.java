package org.blendedmeetings.demo;

import static org.blendedmeetings.people.FamilyRole.CARER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.demo.Story.Stage;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.RequestMeeting;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.preference.Preference;

/** Asks for the meetings of today's stories, as business support would. */
final class AskingForMeetings {
    private static final String LATE = "The worker was away and nobody stood in; the team has it again now.";

    private static final String PENCILLED_ROOM = "Elm 2";

    private final Entered entered;
    private final Meetings meetings;
    private final Anchors anchors;
    private final SignedIn clerk;

    AskingForMeetings(Entered entered, Meetings meetings, Anchors anchors, SignedIn clerk) {
        this.entered = entered;
        this.meetings = meetings;
        this.anchors = anchors;
        this.clerk = clerk;
    }

    /** A telling for each child it is asked for. */
    List<Telling> ask(InventedFamily family, int turn) {
        var told = new ArrayList<Telling>();
        for (var meeting : meetings.request(request(family, family.story()), clerk.actor())) {
            told.add(new Telling(turn + told.size(), family.story(), meeting.id(), says(family, meeting)));
        }
        return told;
    }

    private RequestMeeting request(InventedFamily family, Story story) {
        var circle = entered.circleOf(family);
        var withFamily = !story.type().equals("STRATEGY");
        var clock = anchors.clockOf(story);
        return new RequestMeeting(
                story.type(),
                entered.childrenOf(family),
                clock,
                null,
                1,
                story.type().equals("CLA_REVIEW_EARLY") ? "BREAKDOWN" : null,
                circle.stream().filter(each -> withFamily || !each.isFamily()).toList(),
                story.asked().pencilled() ? anchors.pencilled(story) : null,
                story.asked().pencilled() ? PENCILLED_ROOM : null,
                anchors.late(story.type(), clock) ? LATE : null,
                story.asked().proposed());
    }

    private Map<PersonId, Said> says(InventedFamily family, MeetingView meeting) {
        var story = family.story();
        var people = entered.peopleOf(family);
        var says = new HashMap<PersonId, Said>();
        says.put(meeting.child(), story.child());
        if (family.mother() != null) {
            says.put(people.get(family.mother()), story.mother());
        }
        if (family.father() != null) {
            says.put(people.get(family.father()), story.father());
        }
        entered.circleOf(family).stream()
                .filter(each -> each.familyRole() == CARER)
                .map(CircleMember::person)
                .forEach(carer -> says.put(carer, carer(story)));
        return says;
    }

    /** Carers go along with what the family wants, in their own time; with the mother, where staff want something else. */
    private static Said carer(Story story) {
        if (story.until() == Stage.ASKED_FOR || story.until() == Stage.WITHDRAWN) {
            return Said.WAITS;
        }
        return story.asked().proposed() != null ? story.mother() : new Said(Said.How.ANSWERS, Preference.NO_PREFERENCE);
    }
}
