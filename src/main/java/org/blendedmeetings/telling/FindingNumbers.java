package org.blendedmeetings.telling;

import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.ChannelSettings;
import org.blendedmeetings.people.ChannelView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonRecords;
import org.blendedmeetings.people.Safety;
import org.blendedmeetings.preference.Asked;
import org.blendedmeetings.preference.GivenAnswer;
import org.blendedmeetings.preference.WishView;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** Puts together how somebody may be rung: from their record, where it is open to the reader, and from their answer. */
@Component
class FindingNumbers {
    private final PersonRecords records;
    private final Asked asked;
    private final Directory directory;

    FindingNumbers(PersonRecords records, Asked asked, Directory directory) {
        this.records = records;
        this.asked = asked;
        this.directory = directory;
    }

    HowToRing of(PersonId person, WishView wish, SignedIn reader) {
        var ring = wish.ask() == null
                ? null
                : asked.answer(reader, wish.ask()).map(GivenAnswer::ring).orElse(null);
        return new HowToRing(
                numbers(person, reader),
                ring,
                wish.interpreter(),
                directory.person(person).language());
    }

    private List<HowToRing.Number> numbers(PersonId person, SignedIn reader) {
        try {
            records.check(reader, person);
        } catch (Refused closed) {
            return List.of();
        }
        return records.open(reader, person).channels().stream()
                .filter(each -> each.kind() == ChannelKind.PHONE || each.kind() == ChannelKind.SMS)
                .map(FindingNumbers::number)
                .toList();
    }

    private static HowToRing.Number number(ChannelView channel) {
        var told = channel.settings();
        return new HowToRing.Number(channel.readable(), words(told), !told.doNotUse() && told.safe() != Safety.NO);
    }

    private static String words(ChannelSettings told) {
        var words = new ArrayList<String>();
        words.add(
                told.doNotUse() || told.safe() == Safety.NO
                        ? "do not use"
                        : told.safe() == Safety.YES ? "safe" : "not known whether it is safe");
        if (told.sharedDevice()) {
            words.add("others use it too");
        }
        if (!told.quiet().isNone()) {
            words.add("not from " + told.quiet().from() + " to " + told.quiet().to());
        }
        return String.join(", ", words);
    }
}
