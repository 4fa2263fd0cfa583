package org.blendedmeetings.invitation.web;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.Method;
import com.fasterxml.uuid.Generators;
import java.time.Instant;
import java.util.Date;
import org.blendedmeetings.access.FamilyVisit;
import org.blendedmeetings.invitation.OwnInvitation;

/**
 * A calendar entry a family member may add by hand (RFC 5545). It says when and, for a room, where; nobody else stands in
 * it, and no way in: a file stays on a telephone that others may hold. Times are in UTC, which every calendar shows in the
 * owner's own zone.
 */
final class CalendarFile {
    private static final String PRODUCT = "-//Meeting//Calendar//EN";

    private CalendarFile() {}

    static String of(String reference, OwnInvitation own, FamilyVisit visit, Instant now) {
        var event = new VEvent();
        event.setUid(Generators.nameBasedGenerator(visit.meeting())
                .generate(visit.person().toString())
                .toString());
        event.setDateTimeStamp(Date.from(now));
        event.setSummary("Meeting - ref " + reference);
        event.setDateStart(Date.from(own.start()));
        event.setDateEnd(Date.from(own.end()));
        event.setClassification(Classification.PRIVATE);
        if (own.place() != null) {
            event.setLocation(own.place());
        }
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(Method.PUBLISH);
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }
}
