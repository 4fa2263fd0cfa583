package org.blendedmeetings.people.web;

import java.util.List;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.RecordingSafety;
import org.blendedmeetings.people.RecordingViolence;
import org.blendedmeetings.people.SafetyRecord;
import org.blendedmeetings.people.ViolenceRecord;
import org.springframework.stereotype.Component;

/** What the record of a person shows of their safety, to staff with that duty. */
@Component
class SafetyShown {
    private final RecordingSafety safety;
    private final RecordingViolence violence;
    private final SafetyModel names;

    SafetyShown(RecordingSafety safety, RecordingViolence violence, SafetyModel names) {
        this.safety = safety;
        this.violence = violence;
        this.names = names;
    }

    /**
     * Empty for everybody else.
     *
     * @param before what was recorded and holds no more, the newest first
     */
    record View(List<Line> now, List<Line> before, List<ViolenceRecord> violence, List<ViolenceRecord> violenceBefore) {
        public boolean hasPast() {
            return !before.isEmpty() || !violenceBefore.isEmpty();
        }
    }

    /** One account, and whether the person of the page is the one at risk or the one they are at risk from. */
    record Line(SafetyRecord record, boolean atRisk, String other) {
        static Line of(SafetyRecord record, PersonId person, String other) {
            return new Line(record, record.pair().person().equals(person), other);
        }

        /** In one sentence, without a name the reader may not know. */
        public String sentence() {
            return atRisk ? "At risk from " + other : "A risk to " + other;
        }
    }

    View of(PersonId person, SignedIn reader) {
        var lines = safety.concerning(person, reader).stream()
                .map(each -> Line.of(each, person, names.nameOfOther(person, each, reader)))
                .toList();
        var risks = violence.from(person, reader);
        return new View(
                lines.stream().filter(line -> line.record().holds()).toList(),
                lines.stream().filter(line -> !line.record().holds()).toList(),
                risks.stream().filter(ViolenceRecord::holds).toList(),
                risks.stream().filter(each -> !each.holds()).toList());
    }
}
