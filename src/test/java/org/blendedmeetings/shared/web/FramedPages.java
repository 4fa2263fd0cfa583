package org.blendedmeetings.shared.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.blendedmeetings.shared.Choice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Two pages that use every fragment, for tests only. */
@Controller
@PreAuthorize("permitAll")
class FramedPages {

    record Person(String role) {}

    record Form(
            @NotBlank(message = "Enter a name") String name,
            String note,
            @NotNull(message = "Enter the day") LocalDate day,
            LocalTime from,
            String type,
            @NotNull(message = "Choose how") String mode,
            Set<String> needs,
            boolean private_,
            List<Person> people) {}

    @ModelAttribute("choices")
    List<Choice> choices() {
        return List.of(Choice.of("ROOM", "In the room"), new Choice("VIDEO", "By screen", "We send a link"));
    }

    @GetMapping("/test/fields")
    String show(Model model) {
        model.addAttribute(
                "form",
                new Form(
                        "Ada <b>",
                        "n",
                        LocalDate.of(2026, 3, 27),
                        LocalTime.of(9, 5),
                        "VIDEO",
                        "ROOM",
                        Set.of("VIDEO"),
                        true,
                        List.of(new Person("Aunt"))));
        return "test/fields";
    }

    @PostMapping("/test/fields")
    String post(@Valid @ModelAttribute("form") Form form, BindingResult errors) {
        return "test/fields";
    }

    @GetMapping("/test/family")
    String family(Model model) {
        model.addAttribute("languages", List.of(Choice.of("en", "English"), Choice.of("ur", "اردو")));
        model.addAttribute("languageAction", "/f/language");
        model.addAttribute("language", "ur");
        return "test/family";
    }
}
