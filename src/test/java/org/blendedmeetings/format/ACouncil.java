package org.blendedmeetings.format;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.blendedmeetings.MovableClock;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.helping.Helping;
import org.blendedmeetings.meeting.AMeeting;
import org.blendedmeetings.meeting.EarlierInLine;
import org.blendedmeetings.meeting.LineSoFar;
import org.blendedmeetings.meeting.MeetingLists;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.AtRisk;
import org.blendedmeetings.people.Circumstances;
import org.blendedmeetings.people.DangerState;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.KnownDanger;
import org.blendedmeetings.people.NeededWay;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.people.ProfessionalView;
import org.blendedmeetings.people.RecordedCircumstances;
import org.blendedmeetings.people.RestrictedRecords;
import org.blendedmeetings.people.SharedHome;
import org.blendedmeetings.policy.PolicySettings;
import org.blendedmeetings.preference.ApartAsked;
import org.blendedmeetings.preference.AskId;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.Preference;
import org.blendedmeetings.preference.PreferenceReceived;
import org.blendedmeetings.preference.WhoAnswered;
import org.blendedmeetings.preference.WishView;
import org.blendedmeetings.preference.Wishes;
import org.blendedmeetings.routing.RoutingFixtures;
import org.blendedmeetings.shared.Attempts;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.blendedmeetings.workflow.PolicyDmn;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** A council deciding on the format of one meeting, over its real tables and settings, without Spring or a database. */
final class ACouncil {
    static final Instant MONDAY_NINE = Instant.parse("2026-11-23T09:00:00Z");

    final ProfessionalId chair = new ProfessionalId(Ids.next());
    final ProfessionalId worker = new ProfessionalId(Ids.next());
    final ProfessionalId manager = new ProfessionalId(Ids.next());
    final AMeeting meeting;
    final RoutingFixtures staff = new RoutingFixtures();
    final Meetings meetings = mock(Meetings.class);
    final Exceptions exceptions = mock(Exceptions.class);
    final List<Object> announced = new ArrayList<>();
    final MovableClock clock = new MovableClock(MONDAY_NINE);
    final Circumstances circumstances = mock(Circumstances.class);
    Circumstances.Known known = new Circumstances.Known(List.of(), Set.of(), Map.of());
    LineSoFar soFar = new LineSoFar(Line.CARE_REVIEWS, 0, false, List.of());
    final List<WishView> answers = new ArrayList<>();
    final FormatDecisions rows = InMemoryDecisions.create();
    final DecidingFormats deciding;
    final ApproverWaits waits;
    final LookingFirst looking;
    final Helping helping = mock(Helping.class);
    final FirstAnswers firstAnswers = mock(FirstAnswers.class);
    final ApartAsked apartAsked = mock(ApartAsked.class);
    final ArrangedParts arrangedParts = mock(ArrangedParts.class);
    private final KnownRows recorded = mock(KnownRows.class);
    final KeepingInMind keepingInMind;
    final SilentApprovers silence;
    final Approvals approvals;
    final Decisions decisions;
    final LateChanges late;
    final Approvers approvers;
    private final ChangedAnswers changes;
    private Known privateSpace = Known.YES;

    private ACouncil(AMeeting meeting) {
        this.meeting = meeting;
        var wishes = mock(Wishes.class);
        when(wishes.of(any())).thenAnswer(call -> List.copyOf(answers));
        when(meetings.get(any())).thenAnswer(call -> meeting.view());
        var lists = mock(MeetingLists.class);
        when(lists.of(any())).thenAnswer(call -> Map.of(meeting.view().id(), meeting.view()));
        var directory = directory();
        var restricted = mock(RestrictedRecords.class);
        when(restricted.mayOpen(any(), any())).thenReturn(true);
        when(restricted.closedTo(any(), any())).thenReturn(Set.of());
        meeting.with(worker, ProfessionalRole.SOCIAL_WORKER);
        var routing = staff.manages(manager, worker).manages(manager, chair).routing();
        var settings = TimescaleFixtures.fromConfig("format.yaml", "blended.format", FormatSettings.class);
        var earlier = mock(EarlierInLine.class);
        when(earlier.before(any())).thenAnswer(call -> soFar);
        when(circumstances.among(any())).thenAnswer(call -> known);
        var about = new KnownOfMeeting(earlier, TimescaleFixtures.workingDays(), clock);
        var mapper = JsonMapper.builder().build();
        var facts = new KnownFacts(recorded, mapper);
        var apart = new ApartWishes(apartAsked, arrangedParts);
        var cases = new MeetingCases(wishes, directory, circumstances, about, firstAnswers, apart, facts);
        var policy = new AskingPolicy(PolicyDmn::tables, new PolicySettings(3), cases);
        var json = new AdvisedJson(mapper);
        var recommendations = new Recommendations(json);
        var people = new PeopleSources(mock(RecordedCircumstances.class));
        var sources = new GatheringSources(mock(WhoAnswered.class), firstAnswers, arrangedParts, facts, people);
        var keeping = new KeepingAdvice(json, sources);
        keepingInMind = new KeepingInMind(rows, recommendations);
        var unmet = new UnmetWishes(exceptions, directory, event -> {});
        var trail = new DecisionTrail(announced::add);
        approvers = new Approvers(routing, restricted);
        var missing = new MissingRules(exceptions);
        var toAsk = new FirstQuestions(exceptions, directory);
        looking = new LookingFirst(
                policy,
                toAsk,
                meetings,
                PolicyDmn::tables,
                settings,
                TimescaleFixtures.workingTime(),
                announced::add,
                clock);
        var conflicts = new ConflictingWishes(exceptions, directory);
        var raised = new RaisedByPolicy(
                unmet,
                missing,
                toAsk,
                conflicts,
                new ScreensAtConferences(exceptions),
                new ArrangingGiven(helping),
                new TooFewDays(exceptions),
                new PracticalObstacles(exceptions, directory));
        deciding = new DecidingFormats(
                rows, policy, new Needs(routing, settings), keeping, raised, trail, meetings, clock);
        waits = new ApproverWaits(rows, recommendations, settings, TimescaleFixtures.workingTime());
        silence = new SilentApprovers(rows, waits, trail, meetings, routing, exceptions, clock);
        var questions = new QuestionSteps(rows, approvers, trail, meetings, clock);
        var reasons = new ReasonCheck(settings);
        approvals = new Approvals(
                new TakingDecisions(
                        rows,
                        recommendations,
                        questions,
                        approvers,
                        reasons,
                        raised,
                        trail,
                        meetings,
                        exceptions,
                        clock),
                new PuttingForward(rows, recommendations, questions, approvers, trail, meetings, routing, clock),
                questions,
                new NamedDecisions(rows, approvers, meetings, directory),
                new Attempts(mock(PlatformTransactionManager.class)));
        var waiting = new WaitingDays(TimescaleFixtures.workingDays(), clock);
        var pages = new DecisionPages(
                recommendations, approvers, new PersonLines(wishes, directory, routing), waiting, directory);
        var lines = new DecisionLines(pages, waiting, lists, directory, restricted);
        decisions = new Decisions(rows, pages, approvers, meetings, lists, lines, routing, announced::add);
        late = new LateChanges(recommendations, policy, conflicts, exceptions, meetings);
        changes = new ChangedAnswers(rows, deciding, unmet, late, wishes, meetings, looking);
    }

    /** A review or conference with this council's chair or IRO. */
    static ACouncil about(String type) {
        var council = new ACouncil(AMeeting.of(type));
        council.meeting.with(council.chair, type.startsWith("CLA") ? ProfessionalRole.IRO : ProfessionalRole.CHAIR);
        return council;
    }

    ACouncil child(int age, Preference preference) {
        return wish(meeting.view().family().get(0).id(), meeting.child(), FamilyRole.CHILD, age, preference);
    }

    ACouncil parent(Preference preference) {
        var person = new PersonId(Ids.next());
        meeting.with(person, FamilyRole.PARENT);
        var family = meeting.view().family();
        return wish(family.get(family.size() - 1).id(), person, FamilyRole.PARENT, -1, preference);
    }

    /** What those who answer from here on say about talking in private. */
    ACouncil privateSpace(Known said) {
        privateSpace = said;
        return this;
    }

    private ACouncil wish(UUID participant, PersonId person, FamilyRole role, int age, Preference preference) {
        answers.removeIf(each -> each.participant().equals(participant));
        answers.add(new WishView(
                new AskId(Ids.next()),
                participant,
                person,
                role,
                age,
                preference,
                privateSpace,
                "OK",
                "NONE",
                false,
                List.of(),
                false,
                "I would like my dog there.",
                "Robin",
                null,
                LocalDate.of(2026, 12, 1)));
        return this;
    }

    /** The one at the first place is in danger from the other now, and they may share a home. */
    void inDanger(int atRisk, int from) {
        inDanger(atRisk, from, DangerState.CURRENT);
    }

    void inDanger(int atRisk, int from, DangerState state) {
        var pair = new AtRisk(answers.get(atRisk).person(), answers.get(from).person());
        var danger = new KnownDanger(pair, state, SharedHome.UNKNOWN);
        known = new Circumstances.Known(List.of(danger), Set.of(), Map.of());
    }

    /** The one at this place needs to take part in this way, as is recorded; nothing else is known of anybody. */
    void needs(int place, NeededWay way) {
        known = new Circumstances.Known(
                List.of(), Set.of(), Map.of(answers.get(place).person(), way));
    }

    /** Staff recorded this about the meeting. */
    ACouncil records(RecordedFacts facts) {
        var id = meeting.view().id();
        var row = KnownRow.of(id, JsonMapper.builder().build().writeValueAsString(facts), "Wanda Worker", MONDAY_NINE);
        when(recorded.findFirstByMeetingOrderByRecordedAtDescIdDesc(id.value())).thenReturn(Optional.of(row));
        return this;
    }

    /** The one at this place said by voice, alone, that they would join from a quiet room, and that nobody frightens them. */
    void askedByVoice(int place) {
        var said = new Said(JoiningFrom.LENT_ROOM, Known.NO, null);
        var answer = FirstAnswer.of(
                meeting.view().id(), participant(place), said, Somebody.who(worker, Role.SOCIAL_WORKER), MONDAY_NINE);
        when(firstAnswers.findByMeetingAndOverSinceIsNullOrderByAskedAt(any())).thenReturn(List.of(answer));
    }

    UUID participant(int place) {
        return answers.get(place).participant();
    }

    Optional<DecisionId> recommend() {
        return deciding.recommend(meeting.view().id());
    }

    FormatDecision row(DecisionId id) {
        return rows.findById(id.value()).orElseThrow();
    }

    /** The person at this place changes their answer. */
    void changesAnswer(int place, Preference preference) {
        var old = answers.remove(place);
        wish(old.participant(), old.person(), old.role(), old.age(), preference);
        var received = answers.get(answers.size() - 1);
        answers.add(place, answers.remove(answers.size() - 1));
        var view = meeting.view();
        var change = Change.open(
                Actor.SYSTEM, view.id().value(), view.child().value(), "Changed the answer", null, null, null);
        changes.on(new PreferenceReceived(received.ask(), view.id(), false, change));
    }

    <E> List<E> announced(Class<E> event) {
        return announced.stream().filter(event::isInstance).map(event::cast).toList();
    }

    private static Directory directory() {
        var directory = mock(Directory.class);
        when(directory.person(any())).thenAnswer(call -> person(call.getArgument(0)));
        when(directory.persons(any())).thenAnswer(call -> call.<Collection<PersonId>>getArgument(0).stream()
                .collect(Collectors.toMap(id -> id, ACouncil::person)));
        when(directory.professional(any()))
                .thenAnswer(call -> new ProfessionalView(
                        call.getArgument(0), "Sam Sample", "Chair", "sam@example.org", null, "Council", null, true));
        when(directory.keptApartAmong(any())).thenReturn(List.of());
        return directory;
    }

    private static PersonView person(PersonId id) {
        return new PersonView(id, null, "Robin", "Sample", null, "en", "NONE", Optional.empty(), false, null);
    }
}
