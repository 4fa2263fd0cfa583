package org.blendedmeetings.desk.web;

import java.util.stream.Collectors;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.escalation.ExceptionView;
import org.blendedmeetings.escalation.ExceptionsOf;
import org.blendedmeetings.format.Decisions;
import org.blendedmeetings.format.FormatPages;
import org.blendedmeetings.format.KeepingInMind;
import org.blendedmeetings.meeting.MeetingView;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Where the format of a meeting stands, what went wrong, and which of it this reader can do something about. */
@Component
class MeetingTasks {
    private final Decisions decisions;
    private final FormatPages pages;
    private final KeepingInMind keepInMind;
    private final ExceptionsOf exceptions;

    MeetingTasks(Decisions decisions, FormatPages pages, KeepingInMind keepInMind, ExceptionsOf exceptions) {
        this.decisions = decisions;
        this.pages = pages;
        this.keepInMind = keepInMind;
        this.exceptions = exceptions;
    }

    void fill(Model model, MeetingView meeting, SignedIn person) {
        model.addAttribute("decision", decisions.ofMeeting(meeting.id()).orElse(null));
        model.addAttribute("pages", pages.of(meeting, person));
        model.addAttribute("keepInMind", keepInMind.about(meeting.id(), person));
        var raised =
                exceptions.of(meeting.id(), person).stream().collect(Collectors.partitioningBy(ExceptionView::isOpen));
        model.addAttribute("open", raised.get(true));
        model.addAttribute("ended", raised.get(false));
        model.addAttribute("theirs", exceptions.theirs(meeting.id(), person));
    }
}
