package org.blendedmeetings.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.reporting.Days;
import org.blendedmeetings.reporting.FindingUncoded;
import org.blendedmeetings.reporting.StatutoryFile;
import org.blendedmeetings.reporting.StatutoryFiles;
import org.blendedmeetings.shared.Choice;
import org.blendedmeetings.shared.Explaining;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Where the files for statutory returns are taken from, and what is to be put right in them first. */
@Controller
@ReportReader
class ReportsPage {
    private static final int YEARS = 6;

    private final FindingUncoded uncoded;
    private final Staff staff;
    private final Clock clock;

    ReportsPage(FindingUncoded uncoded, Staff staff, Clock clock) {
        this.uncoded = uncoded;
        this.staff = staff;
        this.clock = clock;
    }

    @GetMapping("/reports")
    String show(@ModelAttribute("form") DaysForm form, BindingResult errors, Model model) {
        var today = London.dateOf(clock.instant());
        model.addAttribute("years", years(today));
        model.addAttribute("files", List.of(StatutoryFile.values()));
        model.addAttribute("restrictedToo", StatutoryFiles.hasRestricted(staff.current()));
        Explaining.done(errors, () -> {
            var days = form.days(today);
            model.addAttribute("days", days);
            model.addAttribute("uncoded", uncoded.in(days, staff.current()));
        });
        return "reporting/reports";
    }

    private static List<Choice> years(LocalDate today) {
        var current = Days.yearOf(today);
        return IntStream.range(0, YEARS)
                .map(back -> current - back)
                .mapToObj(year -> Choice.of(String.valueOf(year), "1 April " + year + " to 31 March " + (year + 1)))
                .toList();
    }
}
