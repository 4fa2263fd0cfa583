package org.blendedmeetings.due;

import static org.blendedmeetings.escalation.ExceptionCode.EX_DATA;

import java.util.Collection;
import java.util.List;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.people.BirthCorrected;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.timescale.London;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes it somebody's task that a review has a participation code for another age than the child was, once the day of birth is
 * put right (rules 440 and 441 of the SSDA903 return).
 */
@Component
class CodesByAge {
    private final HeldMeetingRows held;
    private final Exceptions exceptions;

    CodesByAge(HeldMeetingRows held, Exceptions exceptions) {
        this.held = held;
        this.exceptions = exceptions;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(BirthCorrected event) {
        var coded = held.findByChildInOrderByHeldOn(List.of(event.person().value())).stream()
                .filter(each -> each.participation() != null)
                .toList();
        var fitting = coded.stream().filter(each -> each.fits(event.bornOn())).toList();
        exceptions.causesEnded(
                EX_DATA,
                fitting.stream().map(CodesByAge::cause).toList(),
                event.bornOn() == null
                        ? "The day of birth is not known, so that the return has the code as it is."
                        : "By the day of birth on record the code is right.");
        coded.stream().filter(each -> !fitting.contains(each)).forEach(this::raise);
    }

    private void raise(HeldMeeting each) {
        var what = "The day of birth was put right, and the participation code of the review on "
                + London.words(each.heldOn()) + " is not for the child's age then. "
                + ParticipationCode.valueOf(each.participation()).whyNot()
                + " Until another code is given the return has none.";
        each.meetingHere()
                .ifPresentOrElse(
                        meeting -> exceptions.raise(EX_DATA, meeting, cause(each), what),
                        () -> exceptions.raiseAbout(EX_DATA, new PersonId(each.child()), cause(each), what));
    }

    /** Another code was given. */
    void given(Collection<HeldMeeting> reviews) {
        exceptions.causesEnded(EX_DATA, reviews.stream().map(CodesByAge::cause).toList(), "Another code was given.");
    }

    private static String cause(HeldMeeting review) {
        return "code:" + new PersonId(review.child()) + "/" + review.id();
    }
}
