package org.blendedmeetings.people.web;

import java.util.List;
import java.util.Set;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.FamilyAround;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.people.RestrictedRecords;
import org.blendedmeetings.people.SafetyRecord;
import org.blendedmeetings.shared.Choice;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages about safety show. */
@Component
class SafetyModel {
    private static final String CLOSED = "somebody whose record opens only to people named for it";

    private final Directory directory;
    private final FamilyAround around;
    private final RestrictedRecords restricted;
    private final PersonChoices choices;

    SafetyModel(Directory directory, FamilyAround around, RestrictedRecords restricted, PersonChoices choices) {
        this.directory = directory;
        this.around = around;
        this.restricted = restricted;
        this.choices = choices;
    }

    /** Refused unless it is somebody else of this family. */
    void checkOther(PersonId person, PersonId other, SignedIn reader) {
        if (other.equals(person)) {
            throw Refused.invalid("other", "Choose somebody else: nobody is recorded as at risk from themselves.");
        }
        if (around.of(person, reader).stream().noneMatch(one -> one.id().equals(other))) {
            throw Refused.invalid("other", "Choose who the other person is, from those we know of this family.");
        }
    }

    String form(PersonId person, SignedIn reader, Model model) {
        return form(person, "people/safety", around.of(person, reader), model);
    }

    String change(PersonId person, SafetyRecord record, SignedIn reader, Model model) {
        model.addAttribute("known", SafetyShown.Line.of(record, person, nameOfOther(person, record, reader)));
        return form(person, "people/safety-change", List.of(), model);
    }

    /** Their name, unless their record is closed to this reader. */
    String nameOfOther(PersonId person, SafetyRecord record, SignedIn reader) {
        var other = record.pair().otherThan(person);
        return restricted.closedTo(reader, Set.of(other)).isEmpty()
                ? directory.person(other).name()
                : CLOSED;
    }

    private String form(PersonId person, String page, List<PersonView> others, Model model) {
        var itself = directory.person(person);
        model.addAttribute("person", itself);
        model.addAttribute(
                "others",
                others.stream()
                        .map(one -> Choice.of(one.id().toString(), one.name()))
                        .toList());
        model.addAttribute(
                "whos",
                List.of(
                        Choice.of(SafetyForm.Who.THEY.name(), itself.name()),
                        Choice.of(SafetyForm.Who.OTHER.name(), "The other person")));
        choices.safety(model);
        return page;
    }
}
