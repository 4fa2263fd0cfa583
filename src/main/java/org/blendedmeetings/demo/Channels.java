package org.blendedmeetings.demo;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.ChannelSettings;
import org.blendedmeetings.people.NewFamily.Reach;
import org.blendedmeetings.people.QuietHours;
import org.blendedmeetings.people.Safety;

/** How people can be reached, and what they said about it: safe, not safe, or nobody asked yet. */
final class Channels {
    private static final int DRAMA_NUMBERS = 1000;
    /** Numbers GOV.UK Notify keeps for trying out: nothing, or a failure, would come of a text to them. */
    private static final Set<Integer> KEPT_BY_NOTIFY = Set.of(0, 2, 3, 111, 222);

    private final Chance chance;
    private int numbers;
    private int mailboxes;

    Channels(Chance chance) {
        this.chance = chance;
    }

    /** Somebody who can be written to, at any hour. */
    List<Reach> safe(String firstName) {
        var settings = said(Safety.YES).asPreferred().quietBetween(QuietHours.none());
        return List.of(chance.percent(70) ? sms(settings) : email(firstName, settings));
    }

    /** Somebody who cannot: another reads what they are sent, or nobody has asked them. */
    List<Reach> unsafe(String firstName) {
        var shared = new ChannelSettings(Safety.NO, false, true, true, false, false, QuietHours.none());
        return List.of(sms(shared), email(firstName, ChannelSettings.notAsked()));
    }

    /** Anybody: most have something safe, some have not been asked. */
    List<Reach> any(String firstName) {
        var reaches = new ArrayList<Reach>();
        if (chance.percent(85)) {
            reaches.add(sms(said(safety())));
        }
        if (chance.percent(55)) {
            reaches.add(email(firstName, said(safety())));
        }
        if (reaches.isEmpty()) {
            reaches.add(landline());
        }
        return reaches;
    }

    private Safety safety() {
        return chance.percent(72) ? Safety.YES : chance.percent(60) ? Safety.UNKNOWN : Safety.NO;
    }

    /** Only of what is safe is there more to say than that it is not to be used. */
    private ChannelSettings said(Safety safe) {
        if (safe == Safety.UNKNOWN) {
            return ChannelSettings.notAsked();
        }
        if (safe == Safety.NO) {
            return new ChannelSettings(safe, false, true, chance.percent(50), false, false, QuietHours.none());
        }
        var shared = chance.percent(12);
        var alone = !shared && chance.percent(40);
        return new ChannelSettings(safe, false, false, shared, alone, chance.percent(60), quiet());
    }

    private QuietHours quiet() {
        return chance.percent(15)
                ? QuietHours.between(LocalTime.of(chance.between(20, 22), 0), LocalTime.of(chance.between(6, 8), 0))
                : QuietHours.none();
    }

    private Reach sms(ChannelSettings settings) {
        return new Reach(ChannelKind.SMS, "07700 900%03d".formatted(nextNumber()), settings);
    }

    private int nextNumber() {
        var number = numbers++ % DRAMA_NUMBERS;
        return KEPT_BY_NOTIFY.contains(number) ? nextNumber() : number;
    }

    private Reach email(String firstName, ChannelSettings settings) {
        var address = firstName.toLowerCase(Locale.ROOT) + (++mailboxes) + "@family.example";
        return new Reach(ChannelKind.EMAIL, address, settings);
    }

    private Reach landline() {
        return new Reach(ChannelKind.PHONE, "01632 960%03d".formatted(chance.between(400, 999)), said(Safety.YES));
    }
}
