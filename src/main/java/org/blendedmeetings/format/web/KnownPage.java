package org.blendedmeetings.format.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.format.RecordedFacts;
import org.blendedmeetings.format.RecordingKnown;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.policy.Obstacle;
import org.blendedmeetings.shared.Choice;
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

/** What the policy asks about a meeting and the family need not be asked; and practical things in the way of a wish. */
@Controller
@RequestMapping("/meetings/{reference}/known")
@StaffOnly
class KnownPage {
    private static final String VIEW = "format/known";
    private static final Choice NOBODY = Choice.of("", "Nothing new");

    private final RecordingKnown recording;
    private final Directory directory;
    private final Staff staff;

    KnownPage(RecordingKnown recording, Directory directory, Staff staff) {
        this.recording = recording;
        this.directory = directory;
        this.staff = staff;
    }

    @GetMapping
    String show(@PathVariable String reference, Model page) {
        var meeting = recording.meeting(reference, staff.current());
        page.addAttribute("form", KnownForm.of(recording.holding(meeting, staff.current())));
        return fill(page, meeting);
    }

    @PostMapping
    String record(
            @PathVariable String reference,
            @ModelAttribute("form") KnownForm form,
            BindingResult binding,
            Model page,
            RedirectAttributes to) {
        var person = staff.current();
        var meeting = recording.meeting(reference, person);
        try {
            recording.record(reference, form.over(recording.holding(meeting, person)), person);
        } catch (Refused refused) {
            if (refused.kind() != Refused.Kind.INVALID) {
                throw refused;
            }
            binding.rejectValue(refused.field(), "refused", refused.getMessage());
            return fill(page, meeting);
        }
        to.addFlashAttribute("done", true);
        return "redirect:/meetings/" + reference + "/known";
    }

    private String fill(Model page, MeetingView meeting) {
        var reader = staff.current();
        var people = people(meeting);
        page.addAttribute("meeting", meeting);
        page.addAttribute(
                "things",
                Arrays.stream(KnownThing.values())
                        .filter(each -> reader.safetyDuty() || !each.forTheDuty())
                        .map(each -> Choice.of(each.name(), each.words()))
                        .toList());
        page.addAttribute("people", people);
        page.addAttribute(
                "whose", Stream.concat(Stream.of(NOBODY), people.stream()).toList());
        page.addAttribute("kinds", kinds());
        page.addAttribute("obstacles", obstacles(recording.holding(meeting, reader), people));
        return VIEW;
    }

    private List<Choice> people(MeetingView meeting) {
        var persons = directory.persons(
                meeting.family().stream().map(ParticipantView::person).toList());
        return meeting.family().stream()
                .map(each -> Choice.of(
                        each.id().toString(), persons.get(each.person()).name()))
                .toList();
    }

    private static List<Choice> kinds() {
        return Stream.concat(
                        Stream.of(Choice.of("", "")),
                        Arrays.stream(Obstacle.Kind.values()).map(each -> Choice.of(each.name(), words(each))))
                .toList();
    }

    private static List<Choice> obstacles(RecordedFacts facts, List<Choice> people) {
        return facts.obstacles().stream()
                .map(each -> Choice.of(
                        KnownForm.key(each),
                        words(each.kind()) + ", " + name(each.participant().toString(), people) + ": " + each.tried()))
                .toList();
    }

    private static String name(String participant, List<Choice> people) {
        return people.stream()
                .filter(each -> each.value().equals(participant))
                .map(Choice::text)
                .findFirst()
                .orElse("");
    }

    private static String words(Obstacle.Kind kind) {
        return switch (kind) {
            case ROOM -> "No room";
            case KIT -> "No equipment";
            case INTERPRETER -> "No interpreter";
            case CHAIR -> "The chair cannot";
        };
    }
}
