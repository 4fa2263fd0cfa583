package org.blendedmeetings.format;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.helping.Help;
import org.blendedmeetings.helping.Helping;
import org.blendedmeetings.helping.WantedFor;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.policy.PersonOutcome;
import org.blendedmeetings.policy.RuleSaid;
import org.blendedmeetings.policy.Ways;
import org.springframework.stereotype.Component;

/**
 * What is given has to be arranged too: a lent room, a loan, help to try it first, an interpreter become somebody's task when
 * the format is decided (policy D2-03, D2-05 to D2-07).
 */
@Component
class ArrangingGiven {
    private static final Set<Help> TO_JOIN_REMOTELY = EnumSet.of(Help.LENT_ROOM, Help.LOAN, Help.TRY_FIRST);

    private final Helping helping;

    ArrangingGiven(Helping helping) {
        this.helping = helping;
    }

    void given(Advised said, Map<UUID, AttendanceMode> modes, MeetingView meeting) {
        for (var person : meeting.family()) {
            said.full()
                    .person(person.id().toString())
                    .ifPresent(outcome -> arrange(outcome, modes.get(person.id()), person, meeting));
        }
    }

    private void arrange(PersonOutcome outcome, AttendanceMode mode, ParticipantView person, MeetingView meeting) {
        var rows = outcome.conditions().stream().map(RuleSaid::of).toList();
        for (var help : WouldHelp.byRow(rows)) {
            var needed =
                    TO_JOIN_REMOTELY.contains(help) ? Ways.remote(mode) : help == Help.INTERPRETER && Ways.counts(mode);
            if (needed) {
                helping.needed(new WantedFor(meeting.id(), person.id(), person.person()), help);
            }
        }
    }
}
