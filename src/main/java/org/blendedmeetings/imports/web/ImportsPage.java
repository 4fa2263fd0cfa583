package org.blendedmeetings.imports.web;

import java.util.UUID;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.imports.ImportView;
import org.blendedmeetings.imports.Imports;
import org.blendedmeetings.shared.Explaining;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a council hands over its files. */
@Controller
@ImportStaff
@RequestMapping("/imports")
class ImportsPage {
    private final Imports imports;
    private final MessageSource messages;
    private final Staff staff;

    ImportsPage(Imports imports, MessageSource messages, Staff staff) {
        this.imports = imports;
        this.messages = messages;
        this.staff = staff;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("form", new ImportForm(null, null));
        return page(model);
    }

    /** Where {@link TooLargeUpload} sends whoever handed over too much. */
    @GetMapping(params = TooLargeUpload.TOO_LARGE)
    String tooLarge(@ModelAttribute("form") ImportForm form, BindingResult errors, Model model) {
        errors.rejectValue(
                "files",
                "tooLarge",
                messages.getMessage("error.files-too-large", null, LocaleContextHolder.getLocale()));
        return page(model);
    }

    @PostMapping
    String handOver(@ModelAttribute("form") ImportForm form, BindingResult errors, Model model) {
        var made = new UUID[1];
        var done = Explaining.done(errors, () -> made[0] = preview(form).id());
        return done ? "redirect:/imports/" + made[0] : page(model);
    }

    private ImportView preview(ImportForm form) {
        return Uploads.whileKept(form.files(), files -> imports.preview(files, form.asAt(), staff.actor()));
    }

    private String page(Model model) {
        model.addAttribute("imports", imports.latest());
        return "imports/imports";
    }

    @GetMapping("/template.csv")
    ResponseEntity<Resource> template() {
        return template("meetings");
    }

    @GetMapping("/circles-template.csv")
    ResponseEntity<Resource> circles() {
        return template("circles");
    }

    @GetMapping("/directory-template.csv")
    ResponseEntity<Resource> directory() {
        return template("directory");
    }

    private static ResponseEntity<Resource> template(String name) {
        var attachment = ContentDisposition.attachment().filename(name + ".csv").build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv"))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(new ClassPathResource("imports/" + name + "-template.csv"));
    }
}
