package org.blendedmeetings.telling;

import java.util.UUID;
import org.blendedmeetings.access.FamilyVisit;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.format.DecisionId;
import org.blendedmeetings.people.Directory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows staff what was drafted, as its reader will read it. */
@Component
public class Previews {
    private final TellingDoor door;
    private final Wording wording;
    private final Directory directory;

    Previews(TellingDoor door, Wording wording, Directory directory) {
        this.door = door;
        this.wording = wording;
        this.directory = directory;
    }

    /** Refused (404) for staff it is none of the business of. */
    @Transactional(readOnly = true)
    public Preview of(SignedIn reader, DecisionId decision, UUID participant) {
        var telling = door.maySee(reader, decision, participant);
        var visit = new FamilyVisit(telling.person().value(), telling.meeting().value());
        var draft = telling.written();
        var message = draft.way() == WrittenWay.MESSAGE ? wording.message(visit).orElse(null) : null;
        return new Preview(
                directory.person(telling.person()).firstName(),
                wording.audience(visit),
                telling.state(),
                draft.way(),
                message,
                wording.of(visit).with(draft.ownWords()));
    }
}
