package org.blendedmeetings.desk.web;

import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.desk.TasksToDo;
import org.blendedmeetings.desk.Today;
import org.blendedmeetings.escalation.ExceptionsOf;
import org.blendedmeetings.format.Decisions;
import org.blendedmeetings.invitation.Invitations;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.preference.WorkerTasks;
import org.blendedmeetings.telling.TellingLists;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** My work: whom to ask by voice, what went wrong, which meetings are ahead, and whose outcome is to be recorded. */
@Controller
@StaffOnly
class MyWorkPage {
    private static final int DAYS_AHEAD = 21;

    private final WorkerTasks tasks;
    private final Decisions decisions;
    private final TellingLists tellings;
    private final Invitations invitations;
    private final ExceptionsOf exceptions;
    private final TasksToDo toDo;
    private final Today meetings;
    private final Staff staff;

    MyWorkPage(
            WorkerTasks tasks,
            Decisions decisions,
            TellingLists tellings,
            Invitations invitations,
            ExceptionsOf exceptions,
            TasksToDo toDo,
            Today meetings,
            Staff staff) {
        this.tasks = tasks;
        this.decisions = decisions;
        this.tellings = tellings;
        this.invitations = invitations;
        this.exceptions = exceptions;
        this.toDo = toDo;
        this.meetings = meetings;
        this.staff = staff;
    }

    @GetMapping("/desk/my-work")
    String list(Model model) {
        var person = staff.current();
        model.addAttribute(
                "tasks",
                tasks.of(new ProfessionalId(person.professional())).stream()
                        .map(TaskRow::of)
                        .toList());
        model.addAttribute("questions", decisions.questionsFor(person));
        model.addAttribute("toDecide", decisions.waitingFor(person).size());
        model.addAttribute("toTellWhy", tellings.of(person).size());
        model.addAttribute("toTell", invitations.toTell(new ProfessionalId(person.professional())));
        model.addAttribute("toDo", toDo.of(person));
        model.addAttribute("exceptions", exceptions.on(person));
        model.addAttribute("toRecord", meetings.toRecord(person));
        model.addAttribute("toSpeakWith", meetings.toSpeakWith(person, DAYS_AHEAD));
        model.addAttribute("ahead", meetings.ahead(person, DAYS_AHEAD));
        return "desk/my-work";
    }
}
