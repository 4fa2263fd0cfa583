package org.blendedmeetings.imports.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.imports.Imports;
import org.blendedmeetings.imports.reading.TableHeadings;
import org.blendedmeetings.imports.reading.UnknownHeadings;
import org.blendedmeetings.shared.Explaining;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** Takes files from a page; where they are refused for their headings, the page asks what those are. */
@Component
class HandingOver {
    private final Imports imports;
    private final Staff staff;

    HandingOver(Imports imports, Staff staff) {
        this.imports = imports;
        this.staff = staff;
    }

    /** The page to go to: the preview, or the list of files where it says what is wrong. */
    String take(List<MultipartFile> files, LocalDate asAt, BindingResult errors, Model model) {
        var made = new UUID[1];
        var done = Explaining.done(errors, () -> made[0] = preview(files, asAt, model));
        return done ? "redirect:/imports/" + made[0] : list(model);
    }

    private UUID preview(List<MultipartFile> files, LocalDate asAt, Model model) {
        try {
            return Uploads.whileKept(files, kept -> imports.preview(kept, asAt, staff.actor()))
                    .id();
        } catch (UnknownHeadings unknown) {
            ask(unknown.headings(), model);
            throw unknown;
        }
    }

    /** What the columns of these tables are; of those nobody knows, which list they are first. */
    static void ask(List<TableHeadings> tables, Model model) {
        model.addAttribute(
                "tables",
                tables.stream()
                        .filter(each -> each.list() != null)
                        .map(HeadingsTable::of)
                        .toList());
        model.addAttribute(
                "unknown",
                tables.stream()
                        .filter(each -> each.list() == null)
                        .map(WhichListTable::of)
                        .toList());
    }

    String list(Model model) {
        model.addAttribute("imports", imports.latest());
        return "imports/imports";
    }
}
