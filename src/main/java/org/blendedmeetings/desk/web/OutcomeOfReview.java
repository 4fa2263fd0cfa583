package org.blendedmeetings.desk.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.due.ParticipationCode;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.review.CompletingReviews;
import org.blendedmeetings.review.Participations;
import org.blendedmeetings.review.SpokeFor;
import org.blendedmeetings.shared.Choice;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the outcome page asks more of a child-in-care review: how the child took part, shown as a code and confirmed. */
@Component
class OutcomeOfReview {
    private final CompletingReviews completing;
    private final Participations participations;

    OutcomeOfReview(CompletingReviews completing, Participations participations) {
        this.completing = completing;
        this.participations = participations;
    }

    /** Under four there is nothing to ask: the code is shown at once. */
    OutcomeForm starting(MeetingView meeting, OutcomeForm form) {
        var underFour = form.on() != null
                && participations.isAsked(meeting, form.on())
                && participations.isUnderFour(meeting, form.on()).orElse(false);
        return underFour ? form.shown(ParticipationCode.PN0) : form;
    }

    /** The code that is to be shown before anything is saved. */
    Optional<ParticipationCode> toConfirm(MeetingView meeting, OutcomeForm form) {
        return completing.toConfirm(
                meeting, form.command(), form.participation().given());
    }

    void record(MeetingView meeting, OutcomeForm form, Actor by) {
        completing.record(meeting, form.command(), form.participation().given(), by);
    }

    void fill(Model model, MeetingView meeting, OutcomeForm form) {
        if (!participations.isAsked(meeting, form.on())) {
            return;
        }
        var underFour = form.on() == null ? Optional.of(false) : participations.isUnderFour(meeting, form.on());
        model.addAttribute("childsPart", true);
        model.addAttribute("birthUnknown", underFour.isEmpty());
        model.addAttribute("underFour", underFour.orElse(false));
        model.addAttribute("codeNote", participations.note(meeting, form.command()));
        model.addAttribute(
                "spokeFor",
                Arrays.stream(SpokeFor.values())
                        .map(each -> Choice.of(each.name(), each.words()))
                        .toList());
        model.addAttribute(
                "codes",
                Stream.concat(
                                Stream.of(Choice.of("", "The one above")),
                                Arrays.stream(ParticipationCode.values())
                                        .map(each -> Choice.of(each.name(), each + ": " + each.words())))
                        .toList());
    }
}
