package org.blendedmeetings.audit;

import java.util.UUID;

/**
 * Somebody looked at a record.
 *
 * @param subject what they opened: the person, or the meeting
 * @param child   the child it is about, or null
 * @param what    past tense, as staff read it: "Opened the record"
 */
public record RecordOpened(Actor who, UUID subject, UUID child, String what) implements Audited {

    @Override
    public Change change() {
        return Change.open(who, subject, child, what, null, null, null);
    }
}
