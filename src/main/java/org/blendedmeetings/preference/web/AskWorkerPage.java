package org.blendedmeetings.preference.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.preference.Answering;
import org.blendedmeetings.preference.AskId;
import org.blendedmeetings.preference.Asked;
import org.blendedmeetings.preference.FollowingUp;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a worker who asks by voice writes down what was said, or what was tried. */
@Controller
@StaffOnly
@RequestMapping("/asks/{id}")
class AskWorkerPage {
    private final Staff staff;
    private final Asked asked;
    private final Answering answering;
    private final FollowingUp following;
    private final AskWorkerFrame frame;

    AskWorkerPage(Staff staff, Asked asked, Answering answering, FollowingUp following, AskWorkerFrame frame) {
        this.staff = staff;
        this.asked = asked;
        this.answering = answering;
        this.following = following;
        this.frame = frame;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        return page(id, model);
    }

    @PostMapping("/answer")
    String answer(
            @PathVariable UUID id, @Valid @ModelAttribute("voice") VoiceForm form, BindingResult errors, Model model) {
        return done(
                id,
                errors,
                model,
                () -> answering.byWorker(staff.current(), new AskId(id), form.steps(), form.saidBy()));
    }

    @PostMapping("/tried")
    String tried(
            @PathVariable UUID id, @Valid @ModelAttribute("tried") TriedForm form, BindingResult errors, Model model) {
        return done(id, errors, model, () -> following.tried(staff.current(), new AskId(id), form.contact()));
    }

    @PostMapping("/seen")
    String seen(
            @PathVariable UUID id, @Valid @ModelAttribute("seen") SeenForm form, BindingResult errors, Model model) {
        return done(id, errors, model, () -> following.talkedAbout(staff.current(), new AskId(id), form.agreed()));
    }

    private String done(UUID id, BindingResult errors, Model model, Runnable useCase) {
        if (!errors.hasErrors()) {
            try {
                useCase.run();
                return "redirect:/asks/" + id + "?saved";
            } catch (Refused refused) {
                Problems.note(refused, errors);
            }
        }
        return page(id, model);
    }

    /** Forms that are in the model keep what was typed; the others start from what is known. */
    private String page(UUID id, Model model) {
        var who = staff.current();
        var ask = asked.one(who, new AskId(id));
        var given = asked.answer(who, new AskId(id)).orElse(null);
        fresh(model, "voice", given == null ? VoiceForm.empty() : VoiceForm.of(given));
        fresh(model, "tried", TriedForm.empty());
        fresh(model, "seen", new SeenForm(null));
        frame.show(ask, given, model);
        return "preference/ask";
    }

    private static void fresh(Model model, String name, Object form) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, form);
        }
    }
}
