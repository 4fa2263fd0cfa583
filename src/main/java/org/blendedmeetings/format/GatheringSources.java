package org.blendedmeetings.format;

import java.util.ArrayList;
import java.util.UUID;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.policy.PolicyCase;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.WhoAnswered;
import org.springframework.stereotype.Component;

/** Finds who told or recorded what the policy is asked about a meeting, in a few statements however many people. */
@Component
class GatheringSources {
    private final WhoAnswered answered;
    private final FirstAnswers first;
    private final ArrangedParts arranged;
    private final KnownFacts facts;
    private final PeopleSources people;

    GatheringSources(
            WhoAnswered answered, FirstAnswers first, ArrangedParts arranged, KnownFacts facts, PeopleSources people) {
        this.answered = answered;
        this.first = first;
        this.arranged = arranged;
        this.facts = facts;
        this.people = people;
    }

    Sources of(MeetingView meeting, PolicyCase asked) {
        var sources = new ArrayList<Source>();
        var answers = answered.in(meeting.id());
        answers.forEach((who, told) -> sources.add(
                Source.of(SourceKind.ANSWER, who, null, told.typedBy()).recorded(told.by(), told.at())));
        Firsts.of(first.findByMeetingAndOverSinceIsNullOrderByAskedAt(
                        meeting.id().value()))
                .settled()
                .forEach((who, said) -> sources.add(
                        Source.of(asked(answers.get(who)), who, null, said.id().toString())
                                .recorded(said.askedName(), said.askedAt())));
        sources.addAll(new FactHistory(facts.history(meeting.id())).sources());
        sources.addAll(people.of(meeting, asked));
        if (!asked.apartWishes().isEmpty()) {
            arranged.findByMeetingAndOverSinceIsNull(meeting.id().value()).stream()
                    .filter(each -> each.apartFrom() != null)
                    .forEach(each -> sources.add(apart(each.askedBy(), each)));
        }
        return new Sources(sources);
    }

    private static SourceKind asked(WhoAnswered.Told answer) {
        return answer != null && answer.privateSpace() == Known.UNKNOWN
                ? SourceKind.ASKED_FIRST
                : SourceKind.ASKED_ABOUT_DANGER;
    }

    private static Source apart(UUID by, ArrangedPart part) {
        return Source.of(SourceKind.APART_WISH, by, part.apartFrom(), null)
                .recorded(part.arrangedBy(), part.arrangedAt());
    }
}
