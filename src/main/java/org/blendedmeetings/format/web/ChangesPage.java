package org.blendedmeetings.format.web;

import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.format.DecidingAnew;
import org.blendedmeetings.format.ShowingChanges;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What would change about a decided meeting, and for whom. */
@Controller
@StaffOnly
class ChangesPage {
    private final ShowingChanges changes;
    private final DecidingAnew anew;
    private final Staff staff;

    ChangesPage(ShowingChanges changes, DecidingAnew anew, Staff staff) {
        this.changes = changes;
        this.anew = anew;
        this.staff = staff;
    }

    @GetMapping("/meetings/{reference}/changes")
    String show(@PathVariable String reference, Model page) {
        page.addAttribute("changes", changes.of(reference, staff.current()));
        return "format/changes";
    }

    @PostMapping("/meetings/{reference}/changes")
    String decideAnew(@PathVariable String reference, RedirectAttributes redirect) {
        anew.putBack(reference, staff.current());
        redirect.addFlashAttribute("done", "anew");
        return "redirect:/meetings/" + reference;
    }
}
