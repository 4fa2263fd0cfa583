package org.blendedmeetings.due;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.blendedmeetings.due.History.Called;
import org.blendedmeetings.shared.Ids;

/** An event that calls for the next meeting of a chain before its time (SI 2010/959 reg 33(3)). */
@Entity
@Table(name = "early_call")
class EarlyCall {
    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID child;
    private String chain;
    private LocalDate calledOn;
    private String reason;

    protected EarlyCall() {}

    static EarlyCall of(UUID child, String chain, LocalDate on, String reason) {
        var made = new EarlyCall();
        made.id = Ids.next();
        made.child = child;
        made.chain = chain;
        made.calledOn = on;
        made.reason = reason;
        return made;
    }

    UUID child() {
        return child;
    }

    String reason() {
        return reason;
    }

    Called called() {
        return new Called(chain, calledOn);
    }
}
