package org.blendedmeetings.sandbox.graph;

import java.time.Clock;
import org.blendedmeetings.sandbox.wire.Journal;

/** What the handlers share: the calendars, the mail log, the switches, the time. */
record Tenant(
        Calendars calendars,
        MailLog mail,
        Switches switches,
        Schema schema,
        RoomAttendant rooms,
        EventJson json,
        Clock clock) {

    static Tenant keptIn(Journal journal, Clock clock) {
        Calendars calendars = new Calendars(journal);
        Switches switches = new Switches();
        return new Tenant(
                calendars,
                new MailLog(journal, clock),
                switches,
                Schema.load(),
                new RoomAttendant(calendars, switches),
                new EventJson(calendars),
                clock);
    }
}
