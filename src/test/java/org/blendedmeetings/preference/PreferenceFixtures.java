package org.blendedmeetings.preference;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.blendedmeetings.access.FamilyVisit;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.AMeeting;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.message.MessageId;
import org.blendedmeetings.message.MessagePurpose;
import org.blendedmeetings.message.MessageState;
import org.blendedmeetings.message.MessageStatus;
import org.blendedmeetings.message.Messages;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.people.ProfessionalView;
import org.blendedmeetings.people.SafeChannel;
import org.blendedmeetings.routing.Assignee;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.shared.Attempts;
import org.blendedmeetings.shared.Council;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.mockito.stubbing.Answer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;

/** Asking and answering without a database: one meeting, its family and staff, and everything that was announced. */
final class PreferenceFixtures {
    static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    final ProfessionalId worker = new ProfessionalId(Ids.next());
    final ProfessionalId leader = new ProfessionalId(Ids.next());
    final List<Object> events = new ArrayList<>();
    final Exceptions exceptions = mock(Exceptions.class);
    final Messages messages = mock(Messages.class);
    final Map<MessageId, MessageState> sent = new LinkedHashMap<>();
    final Asks asks = mock(Asks.class);
    final Answers answers = mock(Answers.class);
    final Contacts contacts = mock(Contacts.class);

    private final Map<PersonId, PersonView> people = new HashMap<>();
    private final Map<UUID, Ask> keptAsks = new LinkedHashMap<>();
    private final List<org.blendedmeetings.preference.Answer> keptAnswers = new ArrayList<>();
    private final List<Contact> keptContacts = new ArrayList<>();
    private final Directory directory = mock(Directory.class);
    private final Meetings meetings = mock(Meetings.class);
    private final Routing routing = mock(Routing.class);
    private final AMeeting meeting;
    private boolean seen = true;
    private Instant now = MONDAY;
    private MeetingStatus status = MeetingStatus.ASKING;
    private LocalDate toBookBy = LocalDate.of(2026, 12, 31);

    PreferenceFixtures(String type) {
        meeting = AMeeting.of(type)
                .with(worker, ProfessionalRole.SOCIAL_WORKER)
                .with(leader, type.startsWith("CLA") ? ProfessionalRole.IRO : ProfessionalRole.CHAIR);
        person(meeting.child(), "Robin", 13, ChannelKind.SMS);
        keepRows();
        listen();
        when(directory.person(any())).thenAnswer(call -> people.get(call.<PersonId>getArgument(0)));
        when(directory.persons(any())).thenAnswer(call -> call.<Collection<PersonId>>getArgument(0).stream()
                .collect(Collectors.toMap(id -> id, people::get, (one, same) -> one)));
        when(directory.professional(any())).thenAnswer(call -> professional(call.getArgument(0)));
        when(meetings.get(any())).thenAnswer(call -> meeting());
        when(routing.who(any(), any())).thenReturn(new Assignee(worker, null, null, "Social worker"));
        when(routing.maySee(any(), any())).thenAnswer(call -> seen);
    }

    static PreferenceFixtures review() {
        return new PreferenceFixtures("CLA_REVIEW_N");
    }

    PersonId child() {
        return meeting.child();
    }

    PreferenceFixtures childOf(int age, ChannelKind channel) {
        person(meeting.child(), "Robin", age, channel);
        return this;
    }

    PersonId parent(String firstName, ChannelKind channel) {
        var id = new PersonId(Ids.next());
        person(id, firstName, 35, channel);
        meeting.with(id, FamilyRole.PARENT);
        return id;
    }

    private void person(PersonId id, String firstName, int age, ChannelKind channel) {
        var born = age < 0 ? null : LocalDate.of(2026, 11, 1).minusYears(age);
        var safe = Optional.ofNullable(channel)
                .map(kind -> new SafeChannel(kind, kind == ChannelKind.SMS ? "+447700900001" : "a@example.org", false));
        people.put(id, new PersonView(id, null, firstName, "Sample", born, "en", "NONE", safe, false, null));
    }

    PreferenceFixtures at(Instant moment) {
        now = moment;
        return this;
    }

    PreferenceFixtures in(MeetingStatus where) {
        status = where;
        return this;
    }

    PreferenceFixtures toBookBy(LocalDate day) {
        toBookBy = day;
        return this;
    }

    PreferenceFixtures unseen() {
        seen = false;
        return this;
    }

    MeetingView meeting() {
        var view = meeting.in(status).view();
        return new MeetingView(
                view.id(),
                view.reference(),
                view.type(),
                view.child(),
                view.group(),
                view.clockStart(),
                toBookBy.plusDays(14),
                toBookBy.plusDays(14),
                toBookBy,
                view.limitKind(),
                view.limitSentence(),
                view.resumption(),
                view.expected(),
                view.pencilled(),
                view.pencilledRoom(),
                view.status(),
                view.format(),
                view.startsAt(),
                view.endsAt(),
                view.place(),
                view.joinLink(),
                view.requestedBy(),
                view.requestedAt(),
                view.earlyReason(),
                view.staffProposal(),
                view.participants());
    }

    FamilyVisit visit(PersonId person) {
        return new FamilyVisit(person.value(), meeting().id().value());
    }

    AskPlanning planning() {
        return new AskPlanning(timings(), TimescaleFixtures.workingDays(), TimescaleFixtures.workingTime());
    }

    static AskTimings timings() {
        return TimescaleFixtures.fromConfig("asking.yaml", "blended.timings.ask", AskTimings.class);
    }

    MeetingWorkers workers() {
        return new MeetingWorkers(
                routing, directory, new Council("Anytown Council", "01632 960000", "https://example.org"));
    }

    AskTrail trail() {
        ApplicationEventPublisher publisher = events::add;
        return new AskTrail(publisher, contacts, directory);
    }

    Silence silence() {
        return new Silence(exceptions, contacts, directory);
    }

    Asking asking() {
        var opening = new OpeningAsks(asks, planning(), workers(), directory, trail());
        return new Asking(asks, opening, trail(), silence(), turn(), meetings, clock());
    }

    AskingByMessage byMessage() {
        var writing = new WritingAsks(messages, meetings, workers(), timings());
        return new AskingByMessage(asks, writing, messages, turn(), delivery(), trail(), clock());
    }

    AskDelivery delivery() {
        return new AskDelivery(asks, messages, turn(), silence(), trail(), clock());
    }

    AskDeadlines deadlines() {
        return new AskDeadlines(asks, timings(), TimescaleFixtures.workingTime());
    }

    WorkersTurn turn() {
        return new WorkersTurn(workers(), meetings, trail(), clock());
    }

    Answering answering() {
        return answering(new EveryWay());
    }

    Answering answering(WaysToTakePart ways) {
        var door = new FamilyDoor(asks, meetings, workers(), clock());
        var after = new AfterAnAnswer(silence(), trail(), meetings, clock());
        var giving = new GivingAnswers(answers, door, workerDoor(), meetings, ways, after, trail(), clock());
        return new Answering(giving, attempts());
    }

    FollowingUp followingUp() {
        return new FollowingUp(workerDoor(), contacts, silence(), trail(), attempts(), clock());
    }

    AskPages pages() {
        var door = new FamilyDoor(asks, meetings, workers(), clock());
        return new AskPages(asks, answers, door, meetings, workers(), new EveryWay(), directory, clock());
    }

    Asked asked() {
        return new Asked(asks, answers, contacts, workerDoor(), workers(), directory);
    }

    Wishes wishes() {
        return new Wishes(asks, answers, contacts, meetings, directory, clock());
    }

    WorkerTasks tasks() {
        return new WorkerTasks(asks, meetings, directory, TimescaleFixtures.workingTime());
    }

    Ask ask(PersonId person) {
        return keptAsks.values().stream()
                .filter(ask -> ask.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    org.blendedmeetings.preference.Answer given(PersonId person) {
        return answers.findByAskAndDraft(ask(person).id().value(), false).orElseThrow();
    }

    <T> List<T> events(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private WorkerDoor workerDoor() {
        return new WorkerDoor(asks, meetings, routing);
    }

    private static Attempts attempts() {
        return new Attempts(mock(PlatformTransactionManager.class));
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static ProfessionalView professional(ProfessionalId id) {
        return new ProfessionalView(
                id, "Sam Worker", "Social worker", "sam@example.org", "01632 960001", "Council", null, true);
    }

    private void listen() {
        when(messages.prepare(any(), any(), any(), any(), any(), any())).thenAnswer(call -> {
            var person = people.get(call.<PersonId>getArgument(0));
            return person.safe().map(channel -> {
                var id = new MessageId(Ids.next());
                sent.put(id, MessageState.PREPARED);
                return id;
            });
        });
        Answer<Void> send = call -> {
            sent.replace(call.getArgument(0), MessageState.PREPARED, MessageState.SENT);
            return null;
        };
        org.mockito.Mockito.doAnswer(send).when(messages).send(any());
        Answer<MessageStatus> status = call -> status(call.getArgument(0));
        when(messages.status(any())).thenAnswer(status);
        when(messages.refresh(any())).thenAnswer(status);
    }

    private MessageStatus status(MessageId id) {
        return new MessageStatus(
                id, null, MessagePurpose.ASK, ChannelKind.SMS, sent.get(id), providerStatus(id), now, now, now);
    }

    private String providerStatus(MessageId id) {
        return sent.get(id) == MessageState.FAILED ? "permanent-failure" : "delivered";
    }

    private void keepRows() {
        when(asks.save(any())).thenAnswer(call -> {
            var ask = call.<Ask>getArgument(0);
            keptAsks.put(ask.id().value(), ask);
            return ask;
        });
        when(asks.get(any()))
                .thenAnswer(call -> keptAsks.get(call.<AskId>getArgument(0).value()));
        when(asks.findById(any())).thenAnswer(call -> Optional.ofNullable(keptAsks.get(call.<UUID>getArgument(0))));
        when(asks.findByMeetingOrderById(any())).thenAnswer(call -> List.copyOf(keptAsks.values()));
        when(asks.findByMeetingAndWhoPerson(any(), any())).thenAnswer(call -> keptAsks.values().stream()
                .filter(ask -> ask.person().value().equals(call.getArgument(1)))
                .findFirst());
        when(asks.findByVoiceWorkerAndVoiceWorkerTaskTrueOrderByVoiceWithWorkerSince(any()))
                .thenAnswer(call -> keptAsks.values().stream()
                        .filter(ask -> ask.byVoice().waits()
                                && ask.byVoice().worker().value().equals(call.getArgument(0)))
                        .toList());
        Answer<Object> keepAnswer = call -> {
            var answer = call.<org.blendedmeetings.preference.Answer>getArgument(0);
            if (!keptAnswers.contains(answer)) {
                keptAnswers.add(answer);
            }
            return answer;
        };
        when(answers.save(any())).thenAnswer(keepAnswer);
        when(answers.saveAndFlush(any())).thenAnswer(keepAnswer);
        org.mockito.Mockito.doAnswer(call -> keptAnswers.remove(call.getArgument(0)))
                .when(answers)
                .delete(any());
        when(answers.findByAskAndDraft(any(), anyBoolean())).thenAnswer(call -> keptAnswers.stream()
                .filter(answer ->
                        answer.ask().equals(call.getArgument(0)) && answer.isDraft() == (boolean) call.getArgument(1))
                .findFirst());
        when(answers.findByAskInAndDraftFalse(any()))
                .thenAnswer(call ->
                        keptAnswers.stream().filter(answer -> !answer.isDraft()).toList());
        keepContacts();
    }

    private void keepContacts() {
        Answer<Object> keep = call -> {
            keptContacts.add(call.getArgument(0));
            return call.getArgument(0);
        };
        when(contacts.save(any())).thenAnswer(keep);
        when(contacts.saveAndFlush(any())).thenAnswer(keep);
        when(contacts.findByAskInOrderByRecordedAt(any())).thenAnswer(call -> List.copyOf(keptContacts));
        when(contacts.findByAskOrderByRecordedAt(any())).thenAnswer(call -> keptContacts.stream()
                .filter(contact -> contact.ask().equals(call.getArgument(0)))
                .toList());
        when(contacts.existsByAskAndByWorkerTrue(any())).thenAnswer(call -> keptContacts.stream()
                .anyMatch(contact -> contact.byWorker() && contact.ask().equals(call.getArgument(0))));
    }
}
