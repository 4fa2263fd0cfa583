package org.blendedmeetings.escalation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingLists;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonRecords;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.people.RestrictedRecords;
import org.springframework.stereotype.Component;

/** Says what exceptions are about, as far as each record is open to the reader, and where they are put right. */
@Component
class AboutWords {
    private static final String ALL = "All children and meetings";

    private final MeetingLists meetings;
    private final Directory directory;
    private final RestrictedRecords restricted;
    private final PersonRecords records;

    AboutWords(MeetingLists meetings, Directory directory, RestrictedRecords restricted, PersonRecords records) {
        this.meetings = meetings;
        this.directory = directory;
        this.restricted = restricted;
        this.records = records;
    }

    /**
     * @param reference of the meeting, or null
     * @param action    address of the page where it is put right, or null where that is closed to the reader
     */
    record Words(String reference, String about, String action) {}

    Map<ExceptionId, Words> of(List<ExceptionCase> found, SignedIn reader) {
        var words = new HashMap<ExceptionId, Words>();
        ofMeetings(found, reader, words);
        ofChildren(found.stream().filter(each -> each.about() != null).toList(), reader, words);
        found.stream()
                .filter(ExceptionCase::isForAll)
                .forEach(each -> words.put(each.id(), new Words(null, ALL, ActionPages.itsOwn(each.id()))));
        return words;
    }

    private void ofMeetings(List<ExceptionCase> found, SignedIn reader, Map<ExceptionId, Words> words) {
        var about = meetings.of(found.stream()
                .map(ExceptionCase::meeting)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var children = about.values().stream().map(MeetingView::child).collect(Collectors.toSet());
        children.removeAll(restricted.closedTo(reader, children));
        var known = directory.persons(children);
        found.stream()
                .filter(each -> each.meeting() != null)
                .forEach(each -> words.put(each.id(), ofMeeting(each, about, known)));
    }

    private static Words ofMeeting(
            ExceptionCase each, Map<MeetingId, MeetingView> about, Map<PersonId, PersonView> known) {
        var meeting = about.get(each.meeting());
        var kind = meeting.type().name();
        var child = known.get(meeting.child());
        return new Words(
                meeting.reference(),
                child == null ? kind : child.name() + ", " + kind,
                ActionPages.of(each.code(), each.cause(), meeting.reference()));
    }

    /** Whoever has no part with the child has their number in the case system to go by, and no name. */
    private void ofChildren(List<ExceptionCase> found, SignedIn reader, Map<ExceptionId, Words> words) {
        var ids = found.stream().map(each -> each.about().id()).collect(Collectors.toSet());
        if (!ids.isEmpty()) {
            var open = records.openTo(reader, ids);
            var known = directory.persons(ids);
            found.forEach(
                    each -> words.put(each.id(), ofChild(known.get(each.about().id()), each.cause(), open::contains)));
        }
    }

    private static Words ofChild(PersonView child, String cause, java.util.function.Predicate<PersonId> isOpen) {
        if (isOpen.test(child.id())) {
            return new Words(null, child.name(), ActionPages.ofChild(child.id(), cause));
        }
        var number = child.councilNumber();
        return new Words(null, number == null ? "A child" : "Child number " + number, null);
    }
}
