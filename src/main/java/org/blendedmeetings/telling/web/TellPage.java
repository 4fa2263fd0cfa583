package org.blendedmeetings.telling.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.format.DecisionId;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.telling.RecordingCalls;
import org.blendedmeetings.telling.TellingPages;
import org.blendedmeetings.telling.WritingSentences;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tell one person: what was decided, how to ring them safely, the call, and then how it is written. */
@Controller
@RequestMapping("/decisions/{decision}/tell/{participant}")
@StaffOnly
class TellPage {
    private final TellingPages pages;
    private final RecordingCalls calls;
    private final WritingSentences writing;
    private final TellModel model;
    private final Staff staff;

    TellPage(TellingPages pages, RecordingCalls calls, WritingSentences writing, TellModel model, Staff staff) {
        this.pages = pages;
        this.calls = calls;
        this.writing = writing;
        this.model = model;
        this.staff = staff;
    }

    @GetMapping
    String show(@PathVariable UUID decision, @PathVariable UUID participant, Model page) {
        return model.fill(page, pages.open(staff.current(), new DecisionId(decision), participant));
    }

    @PostMapping("/call")
    String call(
            @PathVariable UUID decision,
            @PathVariable UUID participant,
            @Valid @ModelAttribute("call") CallForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes redirect) {
        if (done(errors, () -> calls.rang(staff.current(), new DecisionId(decision), participant, form.call()))) {
            redirect.addFlashAttribute("done", "rang");
            return "redirect:/decisions/" + decision + "/tell/" + participant;
        }
        return show(decision, participant, page);
    }

    @PostMapping("/write")
    String write(
            @PathVariable UUID decision,
            @PathVariable UUID participant,
            @Valid @ModelAttribute("write") WriteForm form,
            BindingResult errors,
            Model page) {
        if (done(errors, () -> writing.draft(staff.current(), new DecisionId(decision), participant, form.draft()))) {
            return "redirect:/decisions/" + decision + "/tell/" + participant + "/preview";
        }
        return show(decision, participant, page);
    }

    /** False, with the refusal beside its field, where the input is wrong; what is not about the input goes on. */
    private static boolean done(BindingResult errors, Runnable useCase) {
        if (errors.hasErrors()) {
            return false;
        }
        try {
            useCase.run();
            return true;
        } catch (Refused refused) {
            if (refused.kind() != Refused.Kind.INVALID) {
                throw refused;
            }
            errors.rejectValue(refused.field(), "refused", refused.getMessage());
            return false;
        }
    }
}
