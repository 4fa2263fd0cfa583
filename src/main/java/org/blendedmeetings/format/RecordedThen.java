package org.blendedmeetings.format;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.policy.MeetingFacts;
import org.springframework.stereotype.Component;

/** What was known about a meeting when its format was decided, who had recorded it, and what was recorded since. */
@Component
class RecordedThen {
    private static final int IN_A_ROW = 2;

    private final Recommendations recommendations;
    private final MeetingCases cases;
    private final GatheringSources sources;
    private final Directory directory;

    RecordedThen(Recommendations recommendations, MeetingCases cases, GatheringSources sources, Directory directory) {
        this.recommendations = recommendations;
        this.cases = cases;
        this.sources = sources;
        this.directory = directory;
    }

    /** In sentences, as far as the reader may know; what is about one person stands with them. */
    List<String> about(FormatDecision decision, MeetingView meeting, SignedIn reader) {
        var facts = recommendations.behind(decision).readBy(reader).of().facts();
        var recorded = then(decision, meeting, reader).stream()
                .filter(each -> !each.kind().ofOnePerson())
                .map(AskedThing::told);
        return Stream.concat(workedOut(facts).stream(), recorded).toList();
    }

    /** What came after it was decided, in brief; nothing while it is open, for then the policy is asked again at once. */
    List<String> since(FormatDecision decision, MeetingView meeting, SignedIn reader) {
        if (decision.state() != DecisionState.DECIDED) {
            return List.of();
        }
        var then = then(decision, meeting, reader);
        var asked = cases.of(meeting);
        var now = readable(AskedThings.of(asked, sources.of(meeting, asked), names(meeting)), reader);
        var fresh = now.stream()
                .filter(each -> then.stream().noneMatch(each::sameAs))
                .map(AskedThing::inBrief);
        var gone = then.stream()
                .filter(each -> now.stream().noneMatch(each::isAbout))
                .map(each -> "no longer: " + each.inside());
        return Stream.concat(fresh, gone).toList();
    }

    private List<AskedThing> then(FormatDecision decision, MeetingView meeting, SignedIn reader) {
        var asked = recommendations.behind(decision).readBy(reader).of();
        return readable(AskedThings.of(asked, recommendations.sources(decision), names(meeting)), reader);
    }

    private static List<AskedThing> readable(List<AskedThing> things, SignedIn reader) {
        return things.stream()
                .filter(each -> reader.safetyDuty() || !each.kind().forTheDuty())
                .toList();
    }

    /** Known to us without anybody's recording it. */
    private static List<String> workedOut(MeetingFacts facts) {
        var sentences = new ArrayList<String>();
        if (facts.consecutiveVirtual() >= IN_A_ROW) {
            sentences.add(
                    "The last " + facts.consecutiveVirtual() + " of these meetings were on a screen or by phone.");
        }
        if (facts.newChairOrWorker()) {
            sentences.add("The chair, the IRO or the social worker was new since the last of these meetings.");
        }
        if (facts.workingDaysLeft() != MeetingFacts.UNKNOWN_DAYS) {
            var days =
                    facts.workingDaysLeft() == 1 ? "1 working day was" : facts.workingDaysLeft() + " working days were";
            sentences.add(days + " left to the last day it may be held.");
        }
        return sentences;
    }

    private Map<UUID, String> names(MeetingView meeting) {
        var persons = directory.persons(
                meeting.family().stream().map(ParticipantView::person).toList());
        return meeting.family().stream()
                .filter(each -> persons.containsKey(each.person()))
                .collect(toMap(
                        ParticipantView::id, each -> persons.get(each.person()).name()));
    }
}
