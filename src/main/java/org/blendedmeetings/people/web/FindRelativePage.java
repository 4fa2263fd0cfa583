package org.blendedmeetings.people.web;

import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.FindingAdults;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonRecords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Looks whether somebody who joins a child's family is known already, before they are entered. */
@Controller
@StaffOnly
@RequestMapping("/people/{child}/family")
class FindRelativePage {
    private static final String FIND = "people/find-relative";

    private final FindingAdults adults;
    private final Directory directory;
    private final PersonRecords records;
    private final Staff staff;

    FindRelativePage(FindingAdults adults, Directory directory, PersonRecords records, Staff staff) {
        this.adults = adults;
        this.directory = directory;
        this.records = records;
        this.staff = staff;
    }

    @GetMapping("/new")
    String ask(@PathVariable PersonId child, Model model) {
        return page(child, model);
    }

    /** A name is personal, so the search is posted and stands in no address. */
    @PostMapping("/find")
    String find(@PathVariable PersonId child, @RequestParam(defaultValue = "") String name, Model model) {
        records.check(staff.current(), child);
        model.addAttribute("name", name);
        model.addAttribute("found", adults.called(name, staff.current()));
        return page(child, model);
    }

    /** Nobody of those: what was typed is on the form already. */
    @PostMapping("/start")
    String start(@PathVariable PersonId child, @RequestParam(defaultValue = "") String name, RedirectAttributes next) {
        next.addFlashAttribute("typed", name);
        return "redirect:/people/{child}/family/new-person";
    }

    private String page(PersonId child, Model model) {
        records.check(staff.current(), child);
        model.addAttribute("child", directory.person(child));
        return FIND;
    }
}
