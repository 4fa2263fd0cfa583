package org.blendedmeetings.shared.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.view;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What systems and people are told when something is refused, invalid or has changed. */
class WhatWentWrongTest {
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new Failing())
            .setControllerAdvice(new WhatWentWrong(messages()), new InvalidInput(messages()))
            .build();

    @ParameterizedTest
    @CsvSource({
        "INVALID,400",
        "FORBIDDEN,403",
        "NOT_FOUND,404",
        "CONFLICT,409",
        "GONE,410",
        "TOO_LARGE,413",
        "UNSUPPORTED,415"
    })
    void a_refusal_has_its_status_its_sentence_and_its_field(String kind, int status) throws Exception {
        mvc.perform(get("/api/refused/" + kind))
                .andExpect(status().is(status))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.detail").value("The chair is away that week."))
                .andExpect(jsonPath("$.field").value("chair"));
    }

    @Test
    void people_read_a_refusal_on_a_page() throws Exception {
        mvc.perform(get("/refused/CONFLICT"))
                .andExpect(status().isConflict())
                .andExpect(view().name("shared/error"))
                .andExpect(model().attribute("sentence", "The chair is away that week."));
        mvc.perform(get("/f/refused/GONE")).andExpect(status().isGone()).andExpect(view().name("shared/family-error"));
    }

    @Test
    void a_change_somebody_else_made_meanwhile_is_a_conflict() throws Exception {
        mvc.perform(get("/api/overtaken"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail")
                        .value("Somebody else changed this meanwhile. Reload the page and look again."));
    }

    @Test
    void one_invalid_field_is_named() throws Exception {
        mvc.perform(json("{\"title\": \"\", \"note\": \"n\", \"day\": \"2026-11-23\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("title"))
                .andExpect(jsonPath("$.detail").value("Give a title."))
                .andExpect(jsonPath("$.errors").doesNotExist());
    }

    @Test
    void several_invalid_fields_are_all_named() throws Exception {
        mvc.perform(json("{\"title\": \"\", \"note\": \"\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").exists())
                .andExpect(jsonPath("$.errors.length()").value(2));
    }

    @Test
    void a_value_of_another_kind_is_named_and_not_repeated() throws Exception {
        mvc.perform(json("{\"day\": \"Mary Smith\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("day"))
                .andExpect(jsonPath("$.detail").value("day must be a date such as 2026-11-23."));
        mvc.perform(json("{\"people\": [{\"kind\": \"CHAIR\"}, {\"kind\": \"DRAGON\"}]}"))
                .andExpect(jsonPath("$.field").value("people[1].kind"))
                .andExpect(jsonPath("$.detail").value("people[1].kind must be one of CHAIR, IRO."));
    }

    @Test
    void a_body_that_is_no_json_is_said_so() throws Exception {
        mvc.perform(json("{nonsense"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").exists());
    }

    @Test
    void a_missing_or_unreadable_parameter_is_named() throws Exception {
        mvc.perform(get("/api/on"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("day"))
                .andExpect(jsonPath("$.detail").value("day is missing."));
        mvc.perform(get("/api/on").param("day", "soon"))
                .andExpect(jsonPath("$.detail").value("day must be a date such as 2026-11-23."));
    }

    @Test
    void a_wrong_method_or_type_is_a_problem_too() throws Exception {
        mvc.perform(post("/api/overtaken"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(content().contentType("application/problem+json"));
        mvc.perform(post("/api/things").contentType("text/plain").content("x"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(content().contentType("application/problem+json"));
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder json(String body) {
        return post("/api/things").contentType("application/json").content(body);
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/shared");
        return messages;
    }

    enum Kind {
        CHAIR,
        IRO
    }

    record Person(Kind kind) {}

    record Thing(
            @NotBlank(message = "Give a title.") String title,
            @NotBlank(message = "Give a note.") String note,
            LocalDate day,
            List<Person> people) {}

    @RestController
    static class Failing {
        @GetMapping({"/api/refused/{kind}", "/refused/{kind}", "/f/refused/{kind}"})
        String refused(@PathVariable Refused.Kind kind) {
            throw new Refused(kind, "chair", "The chair is away that week.");
        }

        @GetMapping("/api/overtaken")
        String overtaken() {
            throw new OptimisticLockingFailureException("row was updated");
        }

        @PostMapping("/api/things")
        String things(@Valid @RequestBody Thing thing) {
            return "";
        }

        @GetMapping("/api/on")
        String on(@RequestParam LocalDate day) {
            return "";
        }
    }
}
