package org.blendedmeetings.format.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.format.AskingFirst;
import org.blendedmeetings.format.FirstPage;
import org.blendedmeetings.format.JoiningFrom;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.shared.Choice;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking one person by voice before a screen or the phone is confirmed: how, and what they said. */
@Controller
@RequestMapping("/meetings/{reference}/ask-first/{participant}")
@StaffOnly
class AskFirstPage {
    private static final String VIEW = "format/ask-first";
    private static final List<Choice> AFRAID = List.of(
            Choice.of(Known.NO.name(), "Nobody does"),
            Choice.of(Known.YES.name(), "Somebody does"),
            Choice.of(Known.UNKNOWN.name(), "They were not alone, or would not say: they will be asked again"));

    private final AskingFirst asking;
    private final Directory directory;
    private final Staff staff;

    AskFirstPage(AskingFirst asking, Directory directory, Staff staff) {
        this.asking = asking;
        this.directory = directory;
        this.staff = staff;
    }

    @GetMapping
    String show(@PathVariable String reference, @PathVariable UUID participant, Model page) {
        page.addAttribute("form", new AskFirstForm(null, null, null));
        return fill(page, open(reference, participant));
    }

    @PostMapping
    String record(
            @PathVariable String reference,
            @PathVariable UUID participant,
            @ModelAttribute("form") AskFirstForm form,
            BindingResult binding,
            Model page,
            RedirectAttributes to) {
        var first = open(reference, participant);
        try {
            asking.record(reference, participant, form.said(), staff.current());
        } catch (Refused refused) {
            if (refused.kind() != Refused.Kind.INVALID) {
                throw refused;
            }
            binding.rejectValue(refused.field(), "refused", refused.getMessage());
            return fill(page, first);
        }
        to.addFlashAttribute("done", done(form.afraid()));
        return "redirect:/meetings/" + reference + "/ask-first/" + participant;
    }

    private static String done(Known afraid) {
        return switch (afraid) {
            case YES -> "afraid";
            case NO -> "asked";
            case UNKNOWN -> "again";
        };
    }

    private FirstPage open(String reference, UUID participant) {
        return asking.open(reference, participant, staff.current());
    }

    private String fill(Model page, FirstPage first) {
        page.addAttribute("first", first);
        page.addAttribute("childName", directory.person(first.meeting().child()).name());
        page.addAttribute(
                "places",
                Stream.of(JoiningFrom.THEIR_PLACE, JoiningFrom.LENT_ROOM)
                        .map(each -> Choice.of(each.name(), capital(each.words())))
                        .toList());
        page.addAttribute("afraid", AFRAID);
        return VIEW;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
