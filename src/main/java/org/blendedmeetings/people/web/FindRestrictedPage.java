package org.blendedmeetings.people.web;

import org.blendedmeetings.people.NamedForRecords;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds a restricted record by its number or whole name, to name somebody for it. */
@Controller
@RequestMapping("/restricted-records")
@PreAuthorize("hasAnyRole('MANAGER', 'SERVICE_MANAGER', 'HEAD_OF_SERVICE', 'ADMINISTRATOR')")
class FindRestrictedPage {
    private final NamedForRecords named;

    FindRestrictedPage(NamedForRecords named) {
        this.named = named;
    }

    @GetMapping
    String ask() {
        return "people/find-restricted";
    }

    /** A name is personal, so the search is posted and stands in no address. */
    @PostMapping
    String find(@RequestParam(defaultValue = "") String called, Model model) {
        var found = named.called(called);
        if (found.size() == 1) {
            return "redirect:/people/" + found.get(0) + "/access";
        }
        model.addAttribute("called", called);
        model.addAttribute("found", found);
        return "people/find-restricted";
    }
}
