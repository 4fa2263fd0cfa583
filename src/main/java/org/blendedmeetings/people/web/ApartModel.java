package org.blendedmeetings.people.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.people.ApartBy;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.FamilyAround;
import org.blendedmeetings.people.KeptApartReason;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages about keeping people apart show. */
@Component
class ApartModel {
    private final Directory directory;
    private final FamilyAround around;
    private final MessageSource messages;

    ApartModel(Directory directory, FamilyAround around, MessageSource messages) {
        this.directory = directory;
        this.around = around;
        this.messages = messages;
    }

    boolean isAround(PersonId person, PersonId other, SignedIn reader) {
        return around.of(person, reader).stream().anyMatch(one -> one.id().equals(other));
    }

    String form(PersonId person, SignedIn reader, Model model) {
        model.addAttribute("person", directory.person(person));
        model.addAttribute("others", others(person, reader));
        model.addAttribute(
                "grounds",
                Stream.of(ApartBy.values())
                        .map(by -> new Choice(by.name(), text("people.apart.choice." + by), hint(by)))
                        .toList());
        return "people/apart";
    }

    String end(PersonId person, KeptApartReason apart, Model model) {
        model.addAttribute("person", directory.person(person));
        model.addAttribute("other", directory.person(apart.otherThan(person)));
        model.addAttribute("apart", apart);
        return "people/apart-end";
    }

    private List<Choice> others(PersonId person, SignedIn reader) {
        return around.of(person, reader).stream()
                .map(one -> Choice.of(one.id().toString(), one.name()))
                .toList();
    }

    private String hint(ApartBy by) {
        return messages.getMessage("people.apart.choice." + by + ".hint", null, null, Locale.UK);
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
