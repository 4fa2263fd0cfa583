package org.blendedmeetings.imports.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The section 47 enquiries of one CINdetails, and the conference that may stand beside them instead of inside. */
final class CinSection47s {
    private static final String STARTED = "S47ActualStartDate";
    private static final String CONFERENCE = "DateOfInitialCPC";
    private static final String NEEDLESS = "ICPCnotRequired";

    private final String child;
    private final Element details;

    CinSection47s(String child, Element details) {
        this.child = child;
        this.details = details;
    }

    void tell(long row, Telling telling) {
        var enquiries = new ArrayList<Enquiry>();
        details.within("Section47").forEach(each -> telling.row(row, said -> enquiries.add(read(each))));
        var beside = new ArrayList<LocalDate>();
        telling.row(row, said -> beside.add(CinXml.day(details.textOf(CONFERENCE), CONFERENCE)));
        var all = beside.isEmpty() || beside.get(0) == null ? enquiries : with(beside.get(0), enquiries);
        for (var each : all) {
            var code = each.needless() ? "NOT_NEEDED" : null;
            telling.row(row, said -> said.that(FactKind.SECTION_47, child, each.started(), each.conference(), code));
        }
    }

    private static Enquiry read(Element element) {
        var started = Checked.needed(CinXml.day(element.textOf(STARTED), STARTED), STARTED);
        var conference = CinXml.day(element.textOf(CONFERENCE), CONFERENCE);
        Checked.inOrder(started, STARTED, conference, CONFERENCE);
        return new Enquiry(started, conference, Answers.yes(element.textOf(NEEDLESS), NEEDLESS));
    }

    /** The census takes a conference once only, in either place (rule 2884): beside them it is that of the latest still open. */
    private static List<Enquiry> with(LocalDate conference, List<Enquiry> enquiries) {
        if (enquiries.stream().anyMatch(each -> conference.equals(each.conference()))) {
            return enquiries;
        }
        var latest = enquiries.stream()
                .filter(each -> each.isOpen() && !each.started().isAfter(conference))
                .max(Comparator.comparing(Enquiry::started));
        return enquiries.stream()
                .map(each -> latest.filter(found -> found == each).isPresent() ? each.with(conference) : each)
                .toList();
    }

    private record Enquiry(LocalDate started, LocalDate conference, boolean needless) {
        boolean isOpen() {
            return conference == null && !needless;
        }

        Enquiry with(LocalDate held) {
            return new Enquiry(started, held, needless);
        }
    }
}
