package org.blendedmeetings.people.web;

import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonRecords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is known of a child or family member, for the worker who arranges a meeting with them. */
@Controller
@StaffOnly
@RequestMapping("/people/{person}")
class PersonPage {
    private final PersonRecords records;
    private final PersonShown shown;
    private final Staff staff;

    PersonPage(PersonRecords records, PersonShown shown, Staff staff) {
        this.records = records;
        this.shown = shown;
        this.staff = staff;
    }

    @GetMapping
    String show(@PathVariable PersonId person, Model model) {
        model.addAttribute("shown", shown.of(records.open(staff.current(), person), staff.current()));
        return "people/record";
    }
}
