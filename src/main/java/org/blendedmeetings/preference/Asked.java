package org.blendedmeetings.preference;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.Directory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows staff how the asking goes and what was answered. */
@Component
public class Asked {
    private final Asks asks;
    private final Answers answers;
    private final Contacts contacts;
    private final WorkerDoor door;
    private final MeetingWorkers workers;
    private final Directory directory;

    Asked(Asks asks, Answers answers, Contacts contacts, WorkerDoor door, MeetingWorkers workers, Directory directory) {
        this.asks = asks;
        this.answers = answers;
        this.contacts = contacts;
        this.door = door;
        this.workers = workers;
        this.directory = directory;
    }

    /** Every ask of a meeting, for a page that checked who may see it. */
    @Transactional(readOnly = true)
    public List<AskView> of(MeetingId meeting) {
        var rows = asks.findByMeetingOrderById(meeting.value());
        var people = directory.persons(rows.stream().map(Ask::person).toList());
        var tried = contacts
                .findByAskInOrderByRecordedAt(
                        rows.stream().map(ask -> ask.id().value()).toList())
                .stream()
                .collect(Collectors.groupingBy(Contact::ask));
        return rows.stream()
                .map(ask -> view(
                        ask,
                        people.get(ask.person()).firstName(),
                        tried.getOrDefault(ask.id().value(), List.of())))
                .toList();
    }

    /** One ask; refused (404) for staff who may not see it. */
    @Transactional(readOnly = true)
    public AskView one(SignedIn staff, AskId id) {
        var ask = door.maySee(staff, id);
        return view(ask, directory.person(ask.person()).firstName(), contacts.findByAskOrderByRecordedAt(id.value()));
    }

    /** The answer given, if there is one; refused (404) for staff who may not see it. */
    @Transactional(readOnly = true)
    public Optional<GivenAnswer> answer(SignedIn staff, AskId id) {
        var ask = door.maySee(staff, id);
        var oneOfTheTwo = isOneOfTheTwo(staff.professional(), door.meetingOf(ask));
        return answers.findByAskAndDraft(id.value(), false).map(answer -> GivenAnswer.of(answer, oneOfTheTwo));
    }

    /** Who should not be there, as they wrote it; empty for everybody but the two people who read it. */
    @Transactional(readOnly = true)
    public Optional<String> notThere(SignedIn staff, AskId id) {
        return door.open(staff, id)
                .filter(ask -> isOneOfTheTwo(staff.professional(), door.meetingOf(ask)))
                .flatMap(ask -> answers.findByAskAndDraft(id.value(), false))
                .map(Answer::notThere);
    }

    /** The page promises that only whoever leads the meeting and the worker read who should not be there. */
    private boolean isOneOfTheTwo(UUID professional, MeetingView meeting) {
        return meeting.chair()
                        .filter(chair -> chair.value().equals(professional))
                        .isPresent()
                || workers.workerOf(meeting)
                        .filter(worker -> worker.value().equals(professional))
                        .isPresent();
    }

    private static AskView view(Ask ask, String firstName, List<Contact> tried) {
        return new AskView(
                ask.id(),
                ask.meeting(),
                ask.person(),
                firstName,
                ask.who().familyRole(),
                ask.who().age(),
                ask.state(),
                ask.byVoice().why(),
                ask.byVoice().waits(),
                ask.since(),
                ask.answerBy(),
                tried.stream().map(Contact::view).toList());
    }
}
