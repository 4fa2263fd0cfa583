package org.blendedmeetings.desk.web;

import org.blendedmeetings.access.FamilyLinks;
import org.blendedmeetings.access.FamilyOnly;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A family member's own page for one meeting: whose it is comes from their visit, never from the address. */
@Controller
@FamilyOnly
class FamilyPage {
    private final FamilyLinks links;
    private final FamilyPageReading reading;

    FamilyPage(FamilyLinks links, FamilyPageReading reading) {
        this.links = links;
        this.reading = reading;
    }

    @GetMapping("/f/meeting")
    String show(Model model) {
        var visit =
                links.visitor().orElseThrow(() -> Refused.gone("This link does not work any more. Ring us, please."));
        reading.show(visit, model);
        return "desk/family";
    }
}
