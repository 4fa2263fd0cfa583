package org.blendedmeetings.format.web;

import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.format.DecidingAnew;
import org.blendedmeetings.format.ShowingChanges;
import org.blendedmeetings.people.Directory;
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
    private final Directory directory;
    private final Staff staff;

    ChangesPage(ShowingChanges changes, DecidingAnew anew, Directory directory, Staff staff) {
        this.changes = changes;
        this.anew = anew;
        this.directory = directory;
        this.staff = staff;
    }

    @GetMapping("/meetings/{reference}/changes")
    String show(@PathVariable String reference, Model page) {
        var found = changes.of(reference, staff.current());
        page.addAttribute("changes", found);
        page.addAttribute("childName", directory.person(found.meeting().child()).name());
        return "format/changes";
    }

    @PostMapping("/meetings/{reference}/changes")
    String decideAnew(@PathVariable String reference, RedirectAttributes redirect) {
        anew.putBack(reference, staff.current());
        redirect.addFlashAttribute("done", "anew");
        return "redirect:/meetings/" + reference;
    }
}
