package org.blendedmeetings.desk.web;

import java.time.Clock;
import java.util.UUID;
import org.blendedmeetings.access.FamilyVisit;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.invitation.Invitations;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands on the sheet of each reader: nothing they could not read on their own page or in their own calendar. */
@Component
class Printouts {
    private final FamilyPageReading family;
    private final MeetingModel meetings;
    private final Invitations invitations;
    private final Directory directory;
    private final Clock clock;

    Printouts(
            FamilyPageReading family,
            MeetingModel meetings,
            Invitations invitations,
            Directory directory,
            Clock clock) {
        this.family = family;
        this.meetings = meetings;
        this.invitations = invitations;
        this.directory = directory;
        this.clock = clock;
    }

    String own(MeetingView meeting, SignedIn person, Model model) {
        meetings.fill(model, meeting, person);
        model.addAttribute("sheet", Sheet.of(meeting, person.name(), person, clock));
        return "desk/paper-own";
    }

    String of(UUID participant, MeetingView meeting, SignedIn by, Model model) {
        var reader = meeting.participants().stream()
                .filter(each -> each.id().equals(participant))
                .findFirst()
                .orElseThrow(Printouts::nothing);
        return reader.isFamily() ? ofFamily(reader, meeting, by, model) : ofProfessional(reader, meeting, by, model);
    }

    private String ofFamily(ParticipantView reader, MeetingView meeting, SignedIn by, Model model) {
        if (invitations.own(meeting.id(), reader.person()).isEmpty()) {
            throw nothing();
        }
        family.show(new FamilyVisit(reader.person().value(), meeting.id().value()), model);
        var name = directory.person(reader.person()).name();
        model.addAttribute("sheet", Sheet.of(meeting, name, by, clock));
        return "desk/paper-family";
    }

    private String ofProfessional(ParticipantView reader, MeetingView meeting, SignedIn by, Model model) {
        var own =
                invitations.ofProfessional(meeting.id(), reader.professional()).orElseThrow(Printouts::nothing);
        var professional = directory.professional(reader.professional());
        model.addAttribute("meeting", meeting);
        model.addAttribute("own", own);
        model.addAttribute("start", London.timeOf(own.start()));
        model.addAttribute("end", London.timeOf(own.end()));
        model.addAttribute(
                "part",
                ParticipantRow.professional(
                        reader, professional, null, !meeting.status().open()));
        model.addAttribute("sheet", Sheet.of(meeting, professional.name(), by, clock));
        return "desk/paper-professional";
    }

    private static Refused nothing() {
        return Refused.notFound("There is nothing to print for them.");
    }
}
