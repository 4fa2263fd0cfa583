package org.blendedmeetings.invitation.web;

import java.util.UUID;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.invitation.Invitations;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A worker says that they told somebody whom no message may reach. */
@Controller
@StaffOnly
class TellingPage {
    private final Meetings meetings;
    private final Invitations invitations;
    private final Routing routing;
    private final Staff staff;

    TellingPage(Meetings meetings, Invitations invitations, Routing routing, Staff staff) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.routing = routing;
        this.staff = staff;
    }

    @PostMapping("/meetings/{reference}/invitations/{invitation}/told")
    String told(@PathVariable String reference, @PathVariable UUID invitation, RedirectAttributes redirect) {
        var worker = staff.current();
        var meeting = meetings.byReference(reference)
                .filter(each -> routing.maySee(worker, each))
                .orElseThrow(() -> Refused.notFound("There is no such meeting, or you have no part or duty in it."));
        var theirs = invitations.of(meeting.id()).stream()
                .filter(each -> each.id().value().equals(invitation))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("There is no such invitation."));
        invitations.told(theirs.id(), worker);
        redirect.addFlashAttribute("done", "told");
        return "redirect:/meetings/" + reference;
    }
}
