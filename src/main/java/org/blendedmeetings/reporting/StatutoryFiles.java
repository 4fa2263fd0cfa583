package org.blendedmeetings.reporting;

import static org.blendedmeetings.reporting.StatutoryFile.LIST_5;
import static org.blendedmeetings.reporting.StatutoryFile.LIST_7;
import static org.blendedmeetings.reporting.StatutoryFile.LIST_8;
import static org.blendedmeetings.reporting.StatutoryFile.PLANS;
import static org.blendedmeetings.reporting.StatutoryFile.REVIEWS;
import static org.blendedmeetings.reporting.StatutoryFile.SECTION_47;

import java.util.EnumMap;
import java.util.Map;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.shared.SafeCsv;
import org.blendedmeetings.timescale.Limits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the files for statutory returns as they are read, child by child. */
@Component
public class StatutoryFiles {
    private final Subjects subjects;
    private final ApplicationEventPublisher events;
    private final Map<StatutoryFile, Rows> rows = new EnumMap<>(StatutoryFile.class);

    StatutoryFiles(Subjects subjects, Limits limits, MeetingTypes types, ApplicationEventPublisher events) {
        this.subjects = subjects;
        this.events = events;
        rows.put(REVIEWS, new ReviewRows());
        rows.put(SECTION_47, new EnquiryRows(limits, types));
        rows.put(PLANS, new PlanRows());
        rows.put(LIST_5, AnnexA.LIST_5);
        rows.put(LIST_7, AnnexA.LIST_7);
        rows.put(LIST_8, AnnexA.LIST_8);
    }

    /** The law wants restricted children in a return; staff get them only where they answer for it. */
    public static boolean hasRestricted(SignedIn reader) {
        return reader.is(Role.ADMINISTRATOR) || reader.is(Role.SERVICE_MANAGER);
    }

    /** Notes who is taking which file with them; before anything of it is read. */
    @Transactional
    public void taken(StatutoryFile file, Days days, SignedIn by) {
        events.publishEvent(new FileTaken(by, file, days, hasRestricted(by)));
    }

    public void write(StatutoryFile file, Days days, SignedIn reader, SafeCsv csv) {
        var written = rows.get(file);
        csv.row(written.headings());
        subjects.each(file, days, hasRestricted(reader), subject -> written.of(subject, days)
                .forEach(csv::row));
    }
}
