package org.blendedmeetings.desk.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.MeetingParts;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Outcome;
import org.blendedmeetings.shared.Choice;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What may have become of a meeting, as the outcome page offers it. */
@Component
class OutcomeChoices {
    private static final Map<Outcome, String> WORDS = Map.of(
            Outcome.HELD, "It was held, and is completed",
            Outcome.PART_HELD, "A part of it was held, another part is to come",
            Outcome.ADJOURNED, "It was adjourned",
            Outcome.INQUORATE, "It was not quorate",
            Outcome.DID_NOT_HAPPEN, "It did not happen");

    private final MeetingParts parts;
    private final ParticipantRows participants;

    OutcomeChoices(MeetingParts parts, ParticipantRows participants) {
        this.parts = parts;
        this.participants = participants;
    }

    void fill(Model model, MeetingView meeting) {
        var possible = parts.possible(meeting.type());
        model.addAttribute(
                "outcomes",
                possible.stream()
                        .map(each -> Choice.of(each.name(), WORDS.get(each)))
                        .toList());
        model.addAttribute("modes", modes());
        if (possible.contains(Outcome.PART_HELD)) {
            model.addAttribute("nextPart", whoMayCome(meeting));
        }
        model.addAttribute("hasQuorum", possible.contains(Outcome.INQUORATE));
    }

    private static List<Choice> modes() {
        return Arrays.stream(AttendanceMode.values())
                .map(each -> Choice.of(each.name(), each.words()))
                .toList();
    }

    private List<Choice> whoMayCome(MeetingView meeting) {
        return participants.of(meeting).stream()
                .map(each -> Choice.of(each.participant().toString(), each.name() + ", " + each.role()))
                .toList();
    }
}
