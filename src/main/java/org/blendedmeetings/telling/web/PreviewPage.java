package org.blendedmeetings.telling.web;

import java.util.UUID;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.format.DecisionId;
import org.blendedmeetings.preference.FamilyWords;
import org.blendedmeetings.telling.ConfirmingSentences;
import org.blendedmeetings.telling.Preview;
import org.blendedmeetings.telling.Previews;
import org.blendedmeetings.telling.TellingState;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one person will read, looked at before it goes; then it goes. */
@Controller
@RequestMapping("/decisions/{decision}/tell/{participant}")
@StaffOnly
class PreviewPage {
    private final Previews previews;
    private final ConfirmingSentences confirming;
    private final MessageSource messages;
    private final Staff staff;

    PreviewPage(Previews previews, ConfirmingSentences confirming, MessageSource messages, Staff staff) {
        this.previews = previews;
        this.confirming = confirming;
        this.messages = messages;
        this.staff = staff;
    }

    @GetMapping("/preview")
    String preview(@PathVariable UUID decision, @PathVariable UUID participant, Model model) {
        var preview = fill(decision, participant, model);
        return preview.way() == null || preview.state() != TellingState.OPEN
                ? "redirect:/decisions/" + decision + "/tell/" + participant
                : "telling/preview";
    }

    /** The page itself, in the frame families see; printed, it is the letter. */
    @GetMapping("/as-they-read-it")
    String asTheyReadIt(@PathVariable UUID decision, @PathVariable UUID participant, Model model) {
        fill(decision, participant, model);
        return "telling/as-read";
    }

    @PostMapping("/send")
    String send(@PathVariable UUID decision, @PathVariable UUID participant, RedirectAttributes redirect) {
        confirming.confirm(staff.current(), new DecisionId(decision), participant);
        redirect.addFlashAttribute("done", "confirmed");
        return "redirect:/decisions/" + decision + "/tell/" + participant;
    }

    private Preview fill(UUID decision, UUID participant, Model model) {
        var preview = previews.of(staff.current(), new DecisionId(decision), participant);
        model.addAttribute("preview", preview);
        model.addAttribute("back", "/decisions/" + decision + "/tell/" + participant);
        model.addAttribute("words", new FamilyWords(messages, preview.audience()));
        return preview;
    }
}
