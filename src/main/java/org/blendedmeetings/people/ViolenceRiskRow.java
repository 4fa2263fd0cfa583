package org.blendedmeetings.people;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;

/** That there is a risk of violence from somebody (policy D2-17); it is ended, never removed. */
@Entity
@Table(name = "violence_risk")
class ViolenceRiskRow {
    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID person;

    @Embedded
    private ViolenceGround ground;

    @Embedded
    private RecordedBy recorded;

    // true or null: so the database refuses a second one that holds
    private Boolean openNow;

    @Embedded
    private Over over;

    private ViolenceRiskRow() {}

    static ViolenceRiskRow of(PersonId person, ViolenceGround ground, Actor who, Instant now) {
        var row = new ViolenceRiskRow();
        row.id = Ids.next();
        row.person = person.value();
        row.ground = ground;
        row.recorded = new RecordedBy(who.name(), now);
        row.openNow = true;
        return row;
    }

    void end(String why, Actor who, Instant now) {
        if (over != null) {
            throw Refused.conflict(null, "This has ended meanwhile. Look at the record again.");
        }
        over = Over.ended(why, who, now);
        openNow = null;
    }

    PersonId person() {
        return new PersonId(person);
    }

    ViolenceGround ground() {
        return ground;
    }

    ViolenceRecord view() {
        return new ViolenceRecord(id, ground, recorded, over);
    }
}
