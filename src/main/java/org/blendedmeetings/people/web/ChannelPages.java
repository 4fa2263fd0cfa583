package org.blendedmeetings.people.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.people.ChannelView;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonRecord;
import org.blendedmeetings.people.PersonRecords;
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

/** Adds a way to reach a person, and changes what is known about one: above all whether it is safe. */
@Controller
@StaffOnly
@RequestMapping("/people/{person}/channels")
class ChannelPages {
    private static final String FORM = "people/channel";

    private final ContactChannels channels;
    private final PersonRecords records;
    private final ChannelChoices choices;
    private final Staff staff;

    ChannelPages(ContactChannels channels, PersonRecords records, ChannelChoices choices, Staff staff) {
        this.channels = channels;
        this.records = records;
        this.choices = choices;
        this.staff = staff;
    }

    @GetMapping("/new")
    String askNew(@PathVariable PersonId person, Model model) {
        model.addAttribute("form", ChannelForm.empty());
        return form(records.open(staff.current(), person), null, model);
    }

    @PostMapping
    String add(
            @PathVariable PersonId person,
            @Valid @ModelAttribute("form") ChannelForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        records.check(staff.current(), person);
        return saved(
                        errors,
                        next,
                        () -> channels.addChannel(person, form.kind(), form.address(), form.settings(), staff.actor()))
                ? "redirect:/people/{person}"
                : form(records.open(staff.current(), person), null, model);
    }

    @GetMapping("/{channel}")
    String askChange(@PathVariable PersonId person, @PathVariable UUID channel, Model model) {
        var record = records.open(staff.current(), person);
        model.addAttribute("form", ChannelForm.of(channelOf(record, channel)));
        return form(record, channel, model);
    }

    @PostMapping("/{channel}")
    String change(
            @PathVariable PersonId person,
            @PathVariable UUID channel,
            @Valid @ModelAttribute("form") ChannelForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        records.check(staff.current(), person);
        if (form.why() == null || form.why().isBlank()) {
            errors.rejectValue("why", "people.channel.why.missing");
        }
        return saved(
                        errors,
                        next,
                        () -> channels.changeChannel(
                                person, channel, form.version(), form.settings(), form.why(), staff.actor()))
                ? "redirect:/people/{person}"
                : form(records.open(staff.current(), person), channel, model);
    }

    private static boolean saved(BindingResult errors, RedirectAttributes next, Runnable act) {
        var done = Explaining.done(errors, act);
        if (done) {
            next.addFlashAttribute("saved", true);
        }
        return done;
    }

    private String form(PersonRecord record, UUID channel, Model model) {
        model.addAttribute("person", record.person());
        model.addAttribute("channel", channel == null ? null : channelOf(record, channel));
        model.addAttribute("kinds", choices.kinds());
        model.addAttribute("safeties", choices.safeties());
        return FORM;
    }

    private static ChannelView channelOf(PersonRecord record, UUID channel) {
        return record.channels().stream()
                .filter(one -> one.id().equals(channel))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("There is no such way to reach this person."));
    }
}
