package org.blendedmeetings.invitation;

import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.Exceptions;
import org.springframework.stereotype.Component;

/** Makes it somebody's task that the calendar does not hold what was booked, and ends it when it does (domain 6, EX-REMOTE). */
@Component
class CalendarFaults {
    private final Exceptions exceptions;

    CalendarFaults(Exceptions exceptions) {
        this.exceptions = exceptions;
    }

    void noLink(Invitation invitation) {
        raise(
                invitation,
                "link",
                "The calendar has made no link to join by. Look at the event in the organiser's mailbox.");
    }

    void linkThere(Invitation invitation) {
        end(invitation, "link", "The link is there.");
    }

    void gone(Invitation invitation) {
        raise(
                invitation,
                "event",
                "A calendar event of this meeting was cancelled or deleted in the organiser's mailbox. Nothing was sent"
                        + " again: find out why, and tell those who were invited.");
    }

    void elsewhere(Invitation invitation) {
        raise(
                invitation,
                "time",
                "The calendar holds this meeting at another time than was booked. Put it right in the organiser's"
                        + " mailbox.");
    }

    void asBooked(Invitation invitation) {
        end(invitation, "time", "The calendar has the time that was booked.");
    }

    private void raise(Invitation invitation, String about, String sentence) {
        exceptions.raise(ExceptionCode.EX_REMOTE, invitation.meeting(), cause(invitation, about), sentence);
    }

    private void end(Invitation invitation, String about, String how) {
        exceptions.causeEnded(ExceptionCode.EX_REMOTE, cause(invitation, about), how);
    }

    private static String cause(Invitation invitation, String about) {
        return "invitation:" + invitation.id() + ":" + about;
    }
}
