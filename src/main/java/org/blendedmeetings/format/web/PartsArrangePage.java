package org.blendedmeetings.format.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.format.ArrangingParts;
import org.blendedmeetings.format.PartsPage;
import org.blendedmeetings.people.Directory;
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

/** What one person wrote about who should not be there, and arranging the parts of the meeting accordingly. */
@Controller
@RequestMapping("/meetings/{reference}/parts/{participant}")
@StaffOnly
class PartsArrangePage {
    private static final String VIEW = "format/parts";

    private final ArrangingParts arranging;
    private final Directory directory;
    private final Staff staff;

    PartsArrangePage(ArrangingParts arranging, Directory directory, Staff staff) {
        this.arranging = arranging;
        this.directory = directory;
        this.staff = staff;
    }

    /** What was ticked; nobody is meant where the last box is. */
    record Form(List<String> from, Boolean nobody) {}

    @GetMapping
    String show(@PathVariable String reference, @PathVariable UUID participant, Model page) {
        var parts = arranging.open(reference, participant, staff.current());
        var meant = parts.meant().stream().map(UUID::toString).toList();
        page.addAttribute("form", new Form(meant, parts.nobody()));
        return fill(page, parts);
    }

    @PostMapping
    String arrange(
            @PathVariable String reference,
            @PathVariable UUID participant,
            @ModelAttribute("form") Form form,
            BindingResult binding,
            Model page,
            RedirectAttributes to) {
        try {
            arranging.arrange(reference, participant, ids(form), Boolean.TRUE.equals(form.nobody()), staff.current());
        } catch (Refused refused) {
            if (refused.kind() != Refused.Kind.INVALID) {
                throw refused;
            }
            binding.rejectValue(refused.field(), "refused", refused.getMessage());
            return fill(page, arranging.open(reference, participant, staff.current()));
        }
        to.addFlashAttribute("done", true);
        return "redirect:/meetings/" + reference + "/parts/" + participant;
    }

    private static Set<UUID> ids(Form form) {
        try {
            return form.from() == null
                    ? Set.of()
                    : form.from().stream().map(UUID::fromString).collect(Collectors.toSet());
        } catch (IllegalArgumentException unknown) {
            throw Refused.invalid("from", "Choose among the others of the family in this meeting.");
        }
    }

    private String fill(Model page, PartsPage parts) {
        page.addAttribute("parts", parts);
        page.addAttribute("childName", directory.person(parts.meeting().child()).name());
        page.addAttribute(
                "others",
                parts.others().stream()
                        .map(each -> Choice.of(each.participant().toString(), each.name()))
                        .toList());
        return VIEW;
    }
}
