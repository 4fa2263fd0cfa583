package org.blendedmeetings.year.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.shared.Choice;
import org.blendedmeetings.year.LineCount;
import org.blendedmeetings.year.ReadingYear;
import org.blendedmeetings.year.Showing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The year at a glance: what falls due week by week, against what chairs and rooms can take. */
@Controller
@YearStaff
class YearPage {
    private final ReadingYear reading;
    private final MeetingTypes types;
    private final Staff staff;

    YearPage(ReadingYear reading, MeetingTypes types, Staff staff) {
        this.reading = reading;
        this.types = types;
        this.staff = staff;
    }

    @GetMapping("/year")
    String show(
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "false") boolean mine,
            Model model) {
        var reader = staff.current();
        var own = mine && chairs(reader);
        var showing = Showing.of(what, types);
        var year = own ? reading.ledBy(reader, showing) : reading.of(showing);
        model.addAttribute("year", year);
        model.addAttribute("rows", YearRow.of(year));
        model.addAttribute("choices", choices());
        model.addAttribute("what", what);
        model.addAttribute("mine", own);
        model.addAttribute("mayChooseMine", chairs(reader));
        return "year/year";
    }

    private static boolean chairs(SignedIn reader) {
        return reader.is(Role.IRO) || reader.is(Role.CHAIR);
    }

    private List<Choice> choices() {
        var all = new ArrayList<Choice>();
        all.add(Choice.of("", "Everything"));
        Arrays.stream(Line.values())
                .forEach(line -> all.add(Choice.of(line.name(), "Line: " + LineCount.nameOf(line))));
        types.requestable().forEach(type -> all.add(Choice.of(type.code(), type.name())));
        return all;
    }
}
