package org.blendedmeetings.imports.web;

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
    private final HandingOver handing;
    private final MessageSource messages;

    ImportsPage(HandingOver handing, MessageSource messages) {
        this.handing = handing;
        this.messages = messages;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("form", new ImportForm(null, null));
        return handing.list(model);
    }

    /** Where {@link TooLargeUpload} sends whoever handed over too much. */
    @GetMapping(params = TooLargeUpload.TOO_LARGE)
    String tooLarge(@ModelAttribute("form") ImportForm form, BindingResult errors, Model model) {
        errors.rejectValue(
                "files",
                "tooLarge",
                messages.getMessage("error.files-too-large", null, LocaleContextHolder.getLocale()));
        return handing.list(model);
    }

    @PostMapping
    String handOver(@ModelAttribute("form") ImportForm form, BindingResult errors, Model model) {
        return handing.take(form.files(), form.asAt(), errors, model);
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
