package org.blendedmeetings.desk.web;

import java.util.UUID;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.audit.Opened;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A meeting on paper, for one named reader: staff print what their duties let them read, and business support the
 * invitation of each who takes part. Who made which for whom is kept.
 */
@Controller
@RequestMapping("/meetings/{reference}/printout")
@StaffOnly
class PrintoutPage {
    private final Meetings meetings;
    private final Routing routing;
    private final Printouts printouts;
    private final Opened opened;
    private final Staff staff;

    PrintoutPage(Meetings meetings, Routing routing, Printouts printouts, Opened opened, Staff staff) {
        this.meetings = meetings;
        this.routing = routing;
        this.printouts = printouts;
        this.opened = opened;
        this.staff = staff;
    }

    /** @param reader a participant's id; without one it is for whoever asks */
    @GetMapping
    String show(
            @PathVariable String reference, @RequestParam(name = "for", required = false) UUID reader, Model model) {
        var person = staff.current();
        var meeting = meetings.byReference(reference)
                .filter(each -> routing.maySee(person, each))
                .orElseThrow(() -> Refused.notFound("There is no such meeting, or you have no part or duty in it."));
        var page = reader == null
                ? printouts.own(meeting, person, model)
                : printouts.of(chosen(meeting, reader, person), meeting, person, model);
        var sheet = (Sheet) model.getAttribute("sheet");
        opened.about(
                person.actor(), meeting.id().value(), meeting.child().value(), "Made a printout for " + sheet.reader());
        return page;
    }

    private static UUID chosen(MeetingView meeting, UUID reader, SignedIn person) {
        if (!mayPrint(meeting, person)) {
            throw Refused.forbidden("Invitations are printed by business support, once the meeting is booked.");
        }
        return reader;
    }

    static boolean mayPrint(MeetingView meeting, SignedIn person) {
        return person.is(Role.BUSINESS_SUPPORT) && meeting.status() == MeetingStatus.BOOKED;
    }
}
