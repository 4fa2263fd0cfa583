package org.blendedmeetings.imports.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.imports.ImportStatus;
import org.blendedmeetings.imports.Imports;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.shared.SafeCsv;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One import: what it would change, until a person applies it or decides against it. */
@Controller
@ImportStaff
@RequestMapping("/imports/{id}")
class ImportPage {
    private static final int SHOWN = 100;
    private static final String AGAIN_IN_SECONDS = "3";

    private final Imports imports;
    private final MeetingTypes types;
    private final Staff staff;

    ImportPage(Imports imports, MeetingTypes types, Staff staff) {
        this.imports = imports;
        this.types = types;
        this.staff = staff;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model, HttpServletResponse response) {
        var run = imports.get(id);
        model.addAttribute("run", run);
        model.addAttribute("due", DueRow.of(run.due(), types));
        model.addAttribute("refusals", imports.refusals(id, SHOWN));
        model.addAttribute("notices", imports.notices(id));
        HandingOver.ask(run.status() == ImportStatus.PREVIEWED ? imports.headings(id) : List.of(), model);
        if (run.status() == ImportStatus.APPLYING) {
            // no script is needed to see how far it has come
            response.setHeader("Refresh", AGAIN_IN_SECONDS);
        }
        return "imports/import";
    }

    @PostMapping("/apply")
    String apply(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean allOrNothing,
            Model model,
            HttpServletResponse response) {
        try {
            imports.apply(id, allOrNothing, staff.actor());
            return "redirect:/imports/" + id;
        } catch (Refused refused) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("problem", refused.getMessage());
            return show(id, model, response);
        }
    }

    @PostMapping("/drop")
    String drop(@PathVariable UUID id) {
        imports.drop(id, staff.actor());
        return "redirect:/imports";
    }

    /** Every row that is not taken over, to be put right in the case system. */
    @GetMapping("/refused.csv")
    void refused(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        imports.get(id);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"refused.csv\"");
        try (var csv = new SafeCsv(response.getWriter())) {
            csv.row("File", "Row", "Column", "Why");
            imports.refusals(id, Integer.MAX_VALUE)
                    .forEach(each -> csv.row(each.file(), each.row(), each.column(), each.why()));
        }
    }
}
