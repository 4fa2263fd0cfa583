package org.blendedmeetings.format;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.policy.Advice;
import org.blendedmeetings.policy.FormatFromModes;
import org.blendedmeetings.policy.FormatFromModes.Part;
import org.blendedmeetings.policy.Given;
import org.blendedmeetings.policy.PersonOutcome;

/** Deciding a meeting by what each person asked for: the format follows from how they take part (policy 4). */
record PersonByPerson(Advice of, Set<UUID> toAsk) {

    /** Everybody whose wish can be given has it, but for these. */
    Option asAsked(Set<UUID> refused) {
        return option(Option.AS_ASKED, each -> waits(each) && !refused.contains(TakesPart.id(each)));
    }

    /** Nothing that waits is given. */
    Option planned() {
        return option(Option.PLANNED, each -> false);
    }

    private Option option(String key, Predicate<PersonOutcome> agreed) {
        Function<PersonOutcome, Given> became = each -> became(each, agreed);
        Map<UUID, Given> all = of.people().stream().collect(toMap(TakesPart::id, became));
        var modes = of.people().stream()
                .collect(toMap(TakesPart::id, each -> became.apply(each) == Given.YES ? each.asked() : each.mode()));
        var unmet = such(all, Given.NO);
        var tier = of.people().stream().mapToInt(PersonOutcome::tier).max().orElse(0);
        var parts = of.people().stream()
                .map(each -> new Part(
                        each.person().preference(),
                        modes.get(TakesPart.id(each)),
                        became.apply(each) == Given.YES,
                        each.counts()))
                .toList();
        Format format = new FormatFromModes(of.row(), parts).format();
        return new Option(key, format, modes, tier, unmet, such(all, Given.PENDING), !unmet.isEmpty());
    }

    private Given became(PersonOutcome person, Predicate<PersonOutcome> agreed) {
        if (person.given() == Given.YES || agreed.test(person)) {
            return Given.YES;
        }
        return toAsk.contains(TakesPart.id(person)) ? Given.PENDING : Given.NO;
    }

    /** It is for an approver alone; whoever has to be asked first is asked first. */
    private boolean waits(PersonOutcome person) {
        return person.given() == Given.PENDING && !toAsk.contains(TakesPart.id(person));
    }

    private static Set<UUID> such(Map<UUID, Given> all, Given became) {
        return all.entrySet().stream()
                .filter(each -> each.getValue() == became)
                .map(Map.Entry::getKey)
                .collect(toSet());
    }
}
