package org.blendedmeetings.people.web;

import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonRecords;
import org.blendedmeetings.people.RecordingSafety;
import org.blendedmeetings.people.RecordingViolence;
import org.blendedmeetings.people.SafetyRecord;
import org.blendedmeetings.people.ViolenceRecord;
import org.blendedmeetings.shared.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lets to the pages about safety only who has that duty and may open the record; for others there are none (policy 0.8). */
@Component
class SafetyDuty {
    private final RecordingSafety safety;
    private final RecordingViolence violence;
    private final PersonRecords records;
    private final Staff staff;

    SafetyDuty(RecordingSafety safety, RecordingViolence violence, PersonRecords records, Staff staff) {
        this.safety = safety;
        this.violence = violence;
        this.records = records;
        this.staff = staff;
    }

    SignedIn readerOf(PersonId person) {
        var reader = staff.current();
        if (!reader.safetyDuty()) {
            throw noSuchPage();
        }
        try {
            records.check(reader, person);
        } catch (Refused refused) {
            throw noSuchPage();
        }
        return reader;
    }

    /** What is recorded and holds. */
    SafetyRecord safety(PersonId person, UUID matter) {
        return safety.concerning(person, readerOf(person)).stream()
                .filter(each -> each.holds() && each.matter().equals(matter))
                .findFirst()
                .orElseThrow(SafetyDuty::noSuchPage);
    }

    ViolenceRecord violence(PersonId person, UUID id) {
        return violence.from(person, readerOf(person)).stream()
                .filter(each -> each.holds() && each.id().equals(id))
                .findFirst()
                .orElseThrow(SafetyDuty::noSuchPage);
    }

    // as an address nobody made: by the same way, so that not a byte tells them apart
    private static ResponseStatusException noSuchPage() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
