package org.blendedmeetings.people;

import java.util.Optional;

/**
 * Takes from a row how somebody is reached. Safe is only what somebody said is safe (domain 4.6); what is recorded here as
 * unsafe, or looked at by a person since it was entered, no file makes safe.
 */
final class TakingChannels {
    private final KnownCircles known;
    private final FromFile file;

    TakingChannels(KnownCircles known, FromFile file) {
        this.known = known;
        this.file = file;
    }

    void take(Person person, ToldPerson row, ToldPerson.Contact told, Remarks remarks) {
        recorded(person, told).ifPresentOrElse(ours -> compare(person, ours, row, told, remarks), () -> {
            var safe = safety(told);
            var channel = person.add(
                    told.kind(), told.address(), ChannelSettings.notAsked().with(safe));
            known.reachedBy(person, told.address());
            file.reachable(person, "Contact details added from a file", null, channel);
            if (safe != told.safe()) {
                remarks.noticed(
                        row,
                        called(told) + ": taken over, but not as safe to use, because elsewhere it is said not to be.");
            }
        });
    }

    private Optional<ContactChannel> recorded(Person person, ToldPerson.Contact told) {
        return person.reach()
                .all()
                .filter(each -> each.view().kind() == told.kind()
                        && each.view().address().equalsIgnoreCase(told.address()))
                .findFirst();
    }

    /** The same number may be somebody else's way to read it. */
    private Safety safety(ToldPerson.Contact told) {
        return told.safe() == Safety.YES && known.isUnsafe(told.address()) ? Safety.UNKNOWN : told.safe();
    }

    private void compare(Person person, ContactChannel ours, ToldPerson row, ToldPerson.Contact told, Remarks remarks) {
        var safe = safety(told);
        var settings = ours.settings();
        if (told.safe() == Safety.UNKNOWN || told.safe() == settings.safe() && !forbids(told, settings)) {
            return;
        }
        var isUntouched = ours.view().version() == 0 && !settings.doNotUse();
        if (settings.safe() == Safety.UNKNOWN && (safe == Safety.NO || safe == Safety.YES && isUntouched)) {
            var before = ours.view().inWords();
            person.reach().change(ours, settings.with(safe));
            file.reachable(person, "Contact details changed by a file", before, ours);
        } else if (settings.safe() != safe || forbids(told, settings)) {
            if (safe == Safety.NO) {
                file.doubted();
            }
            remarks.refused(
                    row,
                    called(told) + " is safe",
                    "Our record says something else about whether this is safe to use; nothing was changed. Ask them,"
                            + " and put right what is wrong.");
        }
    }

    private static boolean forbids(ToldPerson.Contact told, ChannelSettings settings) {
        return told.safe() == Safety.YES && settings.doNotUse();
    }

    private static String called(ToldPerson.Contact told) {
        return switch (told.kind()) {
            case EMAIL -> "Email";
            case SMS -> "Mobile";
            case PHONE -> "Landline";
            case LETTER -> "Address";
        };
    }
}
