package org.blendedmeetings.telling.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.telling.TellingLists;
import org.blendedmeetings.telling.ToTell;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** To tell: who does not have what they asked for and waits to hear it from this member of staff. */
@Controller
@StaffOnly
class ToTellPage {
    private final TellingLists lists;
    private final Staff staff;
    private final Clock clock;

    ToTellPage(TellingLists lists, Staff staff, Clock clock) {
        this.lists = lists;
        this.staff = staff;
        this.clock = clock;
    }

    @GetMapping("/to-tell")
    String list(Model model) {
        var now = clock.instant();
        model.addAttribute(
                "rows",
                lists.of(staff.current()).stream()
                        .map(each -> Row.of(each, now))
                        .toList());
        return "telling/to-tell";
    }

    /** One person, in London time. */
    record Row(ToTell of, LocalDateTime due, boolean late) {
        static Row of(ToTell each, Instant now) {
            return new Row(each, London.timeOf(each.due()), each.due().isBefore(now));
        }
    }
}
