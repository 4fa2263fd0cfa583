package org.blendedmeetings.format.web;

import java.util.UUID;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.format.DecisionId;
import org.blendedmeetings.format.WhatWouldHelp;
import org.blendedmeetings.helping.Help;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One tap asks for what would make a wish possible, from the decision or from the page of telling. */
@Controller
@StaffOnly
class HelpPage {
    private final WhatWouldHelp helps;
    private final Staff staff;

    HelpPage(WhatWouldHelp helps, Staff staff) {
        this.helps = helps;
        this.staff = staff;
    }

    @PostMapping("/decisions/{id}/help/{participant}")
    String ask(
            @PathVariable UUID id,
            @PathVariable UUID participant,
            @RequestParam Help help,
            @RequestParam(defaultValue = "false") boolean telling) {
        helps.ask(new DecisionId(id), participant, help, staff.current());
        return "redirect:/decisions/" + id + (telling ? "/tell/" + participant : "#wishes");
    }
}
