package org.blendedmeetings.policy.web;

import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tries a case: a meeting nobody has, filled in to see what the policy would say. Nothing is saved and nothing redirected. */
@Controller
@RequestMapping("/policy/try")
@PolicyReaders
class TryPage {
    private static final String VIEW = "policy/try";

    private final WhatIf whatIf;
    private final SayingAdvice saying;
    private final TryChoices choices;
    private final PolicyWords words;

    TryPage(WhatIf whatIf, SayingAdvice saying, TryChoices choices, PolicyWords words) {
        this.whatIf = whatIf;
        this.saying = saying;
        this.choices = choices;
        this.words = words;
    }

    @GetMapping
    String start(@RequestParam(required = false) Integer example, Model model) {
        if (example == null) {
            return page(TryForm.empty(), model);
        }
        var form = TryExamples.of(example);
        model.addAttribute("example", example);
        model.addAttribute("said", saying.of(whatIf.ask(new TryCase(form).body())));
        return page(form, model);
    }

    @PostMapping
    String act(
            @RequestParam(defaultValue = "show") String act,
            @ModelAttribute("form") TryForm form,
            BindingResult errors,
            Model model) {
        if (TryChange.asked(act)) {
            return page(new TryChange(form).by(act), model);
        }
        try {
            model.addAttribute("said", saying.of(whatIf.ask(new TryCase(form).body())));
        } catch (Refused refused) {
            var fields = new TryFields(form);
            var sentence = fields.sentence(refused.field(), refused.getMessage(), words);
            errors.rejectValue(fields.of(refused.field()), "refused", sentence);
        }
        choices.fill(model, form);
        return view(model);
    }

    private String page(TryForm form, Model model) {
        model.addAllAttributes(new BeanPropertyBindingResult(form, "form").getModel());
        choices.fill(model, form);
        return view(model);
    }

    private static String view(Model model) {
        model.addAttribute("examples", TryExamples.numbers());
        return VIEW;
    }
}
