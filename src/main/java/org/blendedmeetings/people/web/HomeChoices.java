package org.blendedmeetings.people.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.people.FamilyAround;
import org.blendedmeetings.people.HomeView;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonRecord;
import org.blendedmeetings.people.PersonRecords;
import org.blendedmeetings.shared.Choice;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** The homes of a family that a form offers, so that an address is typed once. */
@Component
class HomeChoices {
    private final FamilyAround around;
    private final PersonRecords records;

    HomeChoices(FamilyAround around, PersonRecords records) {
        this.around = around;
        this.records = records;
    }

    /** Empty where none is known. */
    List<Choice> around(PersonId person, SignedIn reader) {
        return known(person, reader)
                .map(home -> Choice.of(
                        home.household().toString(),
                        home.address() == null ? home.name() : home.name() + ", " + home.address()))
                .distinct()
                .toList();
    }

    /** Refused for a home that was not offered. */
    void check(PersonId person, UUID household, SignedIn reader) {
        if (household != null
                && known(person, reader).noneMatch(home -> home.household().equals(household))) {
            throw Refused.invalid("household", "Choose a home from the list, or enter one.");
        }
    }

    private Stream<HomeView> known(PersonId person, SignedIn reader) {
        PersonRecord own = records.open(reader, person);
        return Stream.concat(
                own.homes().stream().filter(home -> reader.safetyDuty() || !home.secretAddress()),
                around.homes(person, reader).stream());
    }
}
