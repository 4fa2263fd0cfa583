package org.blendedmeetings.people.web;

import org.blendedmeetings.access.Staff;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonRecords;
import org.blendedmeetings.people.RestrictedRecords;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages about who is of a child's family show, and to whom. */
@Component
class TieModel {
    private final Directory directory;
    private final PersonRecords records;
    private final RestrictedRecords restricted;
    private final PersonChoices choices;
    private final Staff staff;

    TieModel(
            Directory directory,
            PersonRecords records,
            RestrictedRecords restricted,
            PersonChoices choices,
            Staff staff) {
        this.directory = directory;
        this.records = records;
        this.restricted = restricted;
        this.choices = choices;
        this.staff = staff;
    }

    String fill(String view, PersonId child, PersonId adult, Model model) {
        mayBoth(child, adult);
        model.addAttribute("child", directory.person(child));
        model.addAttribute("adult", directory.person(adult));
        choices.ties(model);
        return view;
    }

    void mayBoth(PersonId child, PersonId adult) {
        records.check(staff.current(), child);
        if (!restricted.mayOpen(staff.current(), adult)) {
            throw Refused.notFound("There is no such person.");
        }
    }
}
