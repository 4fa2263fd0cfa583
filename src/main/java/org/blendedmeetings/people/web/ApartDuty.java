package org.blendedmeetings.people.web;

import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.people.KeepingApart;
import org.blendedmeetings.people.KeptApartReason;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonRecords;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** Lets to the pages about keeping people apart only who has the safety duty and may open the record. */
@Component
class ApartDuty {
    private final KeepingApart keepingApart;
    private final PersonRecords records;
    private final Staff staff;

    ApartDuty(KeepingApart keepingApart, PersonRecords records, Staff staff) {
        this.keepingApart = keepingApart;
        this.records = records;
        this.staff = staff;
    }

    SignedIn readerOf(PersonId person) {
        var reader = staff.current();
        if (!reader.safetyDuty()) {
            throw Refused.forbidden("Only staff named for the safety duty see or record who is kept apart, and why.");
        }
        records.check(reader, person);
        return reader;
    }

    KeptApartReason found(PersonId person, UUID record) {
        return keepingApart.concerning(person, readerOf(person)).stream()
                .filter(each -> each.id().equals(record))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("There is no such record, or it has ended already."));
    }
}
