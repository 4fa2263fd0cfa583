package org.blendedmeetings.due.web;

import java.util.Arrays;
import java.util.UUID;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.due.Chains;
import org.blendedmeetings.due.CorrectingCodes;
import org.blendedmeetings.due.ParticipationCode;
import org.blendedmeetings.due.ReadingClocks;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonRecords;
import org.blendedmeetings.shared.Choice;
import org.blendedmeetings.shared.Explaining;
import org.blendedmeetings.shared.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a review that was held is given the participation code it should have; for those who record what became of reviews. */
@Controller
@PreAuthorize("hasAnyRole('BUSINESS_SUPPORT', 'MANAGER', 'SERVICE_MANAGER', 'HEAD_OF_SERVICE', 'IRO', 'CHAIR')")
@RequestMapping("/people/{child}/held/{review}/code")
class CodePage {
    private final PersonRecords records;
    private final ReadingClocks clocks;
    private final CorrectingCodes codes;
    private final Staff staff;

    CodePage(PersonRecords records, ReadingClocks clocks, CorrectingCodes codes, Staff staff) {
        this.records = records;
        this.clocks = clocks;
        this.codes = codes;
        this.staff = staff;
    }

    @GetMapping
    String ask(@PathVariable PersonId child, @PathVariable UUID review, Model model) {
        model.addAttribute("form", new CodeForm(null, null));
        return show(child, review, model);
    }

    @PostMapping
    String give(
            @PathVariable PersonId child,
            @PathVariable UUID review,
            @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var page = show(child, review, model);
        if (!Explaining.done(errors, () -> codes.give(child, review, form.code(), form.why(), staff.actor()))) {
            return page;
        }
        next.addFlashAttribute("done", "The return has this code from now on.");
        return "redirect:/people/{child}/held/{review}/code";
    }

    /** Refused where the record is closed to the reader. */
    private String show(PersonId child, UUID review, Model model) {
        model.addAttribute("child", records.open(staff.current(), child).person());
        model.addAttribute(
                "review",
                clocks.of(child).held().stream()
                        .filter(each -> each.id().equals(review)
                                && Chains.CARE_REVIEW.equals(each.type().chain()))
                        .findFirst()
                        .orElseThrow(() -> Refused.notFound("There is no such review of this child.")));
        model.addAttribute(
                "codes",
                Arrays.stream(ParticipationCode.values())
                        .map(each -> Choice.of(each.name(), each + ": " + each.words()))
                        .toList());
        return "due/code";
    }
}
