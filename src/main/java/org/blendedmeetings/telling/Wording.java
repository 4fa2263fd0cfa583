package org.blendedmeetings.telling;

import java.util.Map;
import java.util.Optional;
import org.blendedmeetings.access.FamilyVisit;
import org.blendedmeetings.message.Messages;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.preference.AskPage;
import org.blendedmeetings.preference.AskPages;
import org.blendedmeetings.preference.Audience;
import org.blendedmeetings.preference.FamilySettings;
import org.blendedmeetings.preference.ToRing;
import org.blendedmeetings.shared.Council;
import org.springframework.stereotype.Component;

/** Fills the council's texts in with whom to ring: nothing else ever stands in them (policy 0.7 and 0.8). */
@Component
class Wording {
    static final String LINK = "(the link to their page)";

    private final AskPages pages;
    private final TellingSettings settings;
    private final FamilySettings family;
    private final Council council;
    private final Messages messages;

    Wording(AskPages pages, TellingSettings settings, FamilySettings family, Council council, Messages messages) {
        this.pages = pages;
        this.settings = settings;
        this.family = family;
        this.council = council;
        this.messages = messages;
    }

    /** As its reader has it on their page or in a letter. */
    WrittenText of(FamilyVisit reader) {
        var page = pages.evenIfNotAsked(reader);
        var who = toRing(page);
        var names = Map.of(
                "name", who.name(),
                "phone", who.phone(),
                "worker", page.worker().name(),
                "workerPhone", page.worker().phone(),
                "councilPhone", council.phone());
        var words = page.audience() == Audience.ADULT ? settings.adult() : settings.child();
        return new WrittenText(
                filled(settings.sentence(), names),
                null,
                words.askTitle(),
                who.name().equals(page.worker().name()) ? null : filled(words.ask(), names),
                words.advocateTitle(),
                filled(words.advocate(), names),
                family.adviceFor(page.audience()).stream()
                        .map(each -> each.name() + ": " + each.phone() + " (" + each.hours() + ")")
                        .toList(),
                words.challengeTitle(),
                words.challenge().stream().map(each -> filled(each, names)).toList());
    }

    /** The text or e-mail that leads there; empty where none may be written. */
    Optional<String> message(FamilyVisit reader) {
        var page = pages.evenIfNotAsked(reader);
        var who = toRing(page);
        return messages.filledInFor(new PersonId(reader.person()), who.name(), who.phone())
                .map(filled -> {
                    var text = filled.channel() == ChannelKind.EMAIL
                            ? settings.message().email()
                            : settings.message().sms();
                    return filled(text, filled.words()).replace("{link}", LINK);
                });
    }

    /** The chair; whoever convenes where nobody chairs. */
    ToRing toRing(FamilyVisit reader) {
        return toRing(pages.evenIfNotAsked(reader));
    }

    Audience audience(FamilyVisit reader) {
        return pages.evenIfNotAsked(reader).audience();
    }

    private static ToRing toRing(AskPage page) {
        return page.leader() == null
                ? page.worker()
                : new ToRing(page.leader().name(), page.leader().phone());
    }

    private static String filled(String text, Map<String, String> names) {
        var words = text;
        for (var each : names.entrySet()) {
            words = words.replace("{" + each.getKey() + "}", each.getValue());
        }
        return words;
    }
}
