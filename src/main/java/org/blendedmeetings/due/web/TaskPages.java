package org.blendedmeetings.due.web;

import java.util.UUID;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.due.DueMeetings;
import org.blendedmeetings.due.RecordingTasks;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Explaining;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says that a task with a clock of its own was done, and puts right what was said wrong. */
@Controller
@ClocksStaff
@RequestMapping("/people/{child}")
class TaskPages {
    private static final String BACK = "redirect:/people/{child}/due";

    private final ClocksModel page;
    private final DueMeetings due;
    private final RecordingTasks recording;
    private final Staff staff;

    TaskPages(ClocksModel page, DueMeetings due, RecordingTasks recording, Staff staff) {
        this.page = page;
        this.due = due;
        this.recording = recording;
        this.staff = staff;
    }

    @GetMapping("/due/{task}/done")
    String askDone(@PathVariable PersonId child, @PathVariable UUID task, Model model) {
        model.addAttribute("form", new DoneForm(null));
        return showTask(child, task, model);
    }

    @PostMapping("/due/{task}/done")
    String done(
            @PathVariable PersonId child,
            @PathVariable UUID task,
            @ModelAttribute("form") DoneForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var view = showTask(child, task, model);
        if (!Explaining.done(errors, () -> recording.done(child, task, form.on(), staff.actor()))) {
            return view;
        }
        next.addFlashAttribute("done", "It is recorded as done.");
        return BACK;
    }

    @GetMapping("/done/{done}")
    String askCorrect(@PathVariable PersonId child, @PathVariable UUID done, Model model) {
        return showDone(child, done, model);
    }

    @PostMapping("/done/{done}")
    String correct(
            @PathVariable PersonId child,
            @PathVariable UUID done,
            @ModelAttribute("form") DoneForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var view = showDone(child, done, model);
        if (!Explaining.done(errors, () -> recording.correct(child, done, form.on(), staff.actor()))) {
            return view;
        }
        next.addFlashAttribute("done", "The day is put right.");
        return BACK;
    }

    @PostMapping("/done/{done}/not")
    String takeBack(@PathVariable PersonId child, @PathVariable UUID done, Model model, RedirectAttributes next) {
        showDone(child, done, model);
        recording.takeBack(child, done, staff.actor());
        next.addFlashAttribute("done", "It is recorded as not done. Its clock runs again.");
        return BACK;
    }

    private String showTask(PersonId child, UUID task, Model model) {
        page.fill(child, model);
        model.addAttribute(
                "task",
                due.waiting(task)
                        .filter(each ->
                                each.child().equals(child) && each.type().isTask())
                        .orElseThrow(() -> Refused.notFound("This is done already, or due no more.")));
        return "due/task-done";
    }

    private String showDone(PersonId child, UUID done, Model model) {
        page.fillDone(child, done, model);
        return "due/task-correct";
    }
}
