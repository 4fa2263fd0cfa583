package org.blendedmeetings.preference;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;

/**
 * What somebody said that their own pages may show back to them; each page says its part anew.
 *
 * @param access what they said about joining by screen
 * @param withMe whom they want with them, or null
 * @param more   null where there is nothing
 */
@Embeddable
record SaidOpenly(
        @Enumerated(EnumType.STRING) Preference wish,
        boolean ringMe,
        @Embedded HelpWanted help,
        @Enumerated(EnumType.STRING) DigitalAccess access,
        @Convert(converter = HardTimesText.class) List<HardTime> hardTimes,
        String withMe,
        @Embedded AnythingElse more,
        boolean calendar) {
    static final SaidOpenly NOTHING =
            new SaidOpenly(null, false, HelpWanted.none(), DigitalAccess.UNKNOWN, List.of(), null, null, false);

    SaidOpenly with(AnswerStep step) {
        if (step instanceof ChosenWay way) {
            return wishing(way.wish(), way.ringMe());
        }
        if (step instanceof HelpWanted said) {
            return new SaidOpenly(wish, ringMe, said, access, hardTimes, withMe, more, calendar);
        }
        if (step instanceof Joining said) {
            return new SaidOpenly(wish, ringMe, help, said.access(), hardTimes, withMe, more, calendar);
        }
        if (step instanceof HardTimes said) {
            return new SaidOpenly(wish, ringMe, help, access, said.times(), withMe, more, calendar);
        }
        if (step instanceof WithMe said) {
            return new SaidOpenly(wish, ringMe, help, access, hardTimes, said.who(), more, calendar);
        }
        if (step instanceof AnythingElse said) {
            return new SaidOpenly(wish, ringMe, help, access, hardTimes, withMe, said, calendar);
        }
        if (step instanceof CalendarWish said) {
            return new SaidOpenly(wish, ringMe, help, access, hardTimes, withMe, more, said.wantedAndSafe());
        }
        return this;
    }

    /** Who is not sure any more is rung; until then what they wished before stands. */
    SaidOpenly over(SaidOpenly before) {
        return ringMe ? wishing(before.wish, true) : this;
    }

    private SaidOpenly wishing(Preference way, boolean rung) {
        return new SaidOpenly(way, rung, help, access, hardTimes, withMe, more, calendar);
    }

    boolean isChosen() {
        return wish != null || ringMe;
    }

    /** True when this says something new beside the wish: help, times or people. */
    boolean saysMoreThanAWish(SaidOpenly before) {
        return !help.equals(before.help)
                || access != before.access
                || !hardTimes.equals(before.hardTimes)
                || !Objects.equals(withMe, before.withMe)
                || !anythingElse().equals(before.anythingElse())
                || calendar != before.calendar;
    }

    /** What they said about joining by screen, or what asking for a device says about it. */
    DigitalAccess accessKnown() {
        return access == DigitalAccess.UNKNOWN && help.device() ? DigitalAccess.NONE : access;
    }

    AnythingElse anythingElse() {
        return more == null ? new AnythingElse(null, null) : more;
    }
}
