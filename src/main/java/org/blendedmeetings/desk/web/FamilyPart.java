package org.blendedmeetings.desk.web;

import java.time.LocalDate;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.policy.Ways;
import org.blendedmeetings.preference.AskPage;
import org.blendedmeetings.preference.FamilyWords;
import org.blendedmeetings.preference.Preference;

/**
 * How one person takes part, in the words of policy 3: the same whatever the cause, so that they give none away.
 *
 * @param told     what they told us, or null
 * @param mode     how they take part as it is planned, or null while it is not
 * @param sentence what there is to say about it, or null
 */
record FamilyPart(String told, String mode, String sentence) {

    /** @param waits their wish waits for somebody to agree, or to ask them */
    static FamilyPart of(
            AskPage page,
            MeetingView meeting,
            ParticipantView self,
            Preference preference,
            boolean waits,
            FamilyWords words,
            LocalDate today) {
        var told = preference.isWish() ? words.of("page.told", words.way(preference)) : null;
        var booked = meeting.status() == MeetingStatus.BOOKED;
        if (meeting.status() == MeetingStatus.TO_BOOK || booked) {
            if (self.hadTheirPart()) {
                return new FamilyPart(told, null, words.of("page.had-your-part"));
            }
            var mode = self.mode() == null ? null : words.of("mode." + self.mode());
            var unmet = preference.isWish() && !met(preference, self.mode());
            if (waits || (unmet && !booked)) {
                // what is refused a voice tells first; it stands in writing with the invitation (policy 0.7)
                return new FamilyPart(told, booked ? mode : null, pending(page, meeting, words, today));
            }
            return new FamilyPart(told, mode, planned(page, self.mode(), preference, words));
        }
        if (page.answer().given() && page.answer().ringMe()) {
            return new FamilyPart(
                    told, null, words.of("page.ring", page.worker().name()));
        }
        if (preference == Preference.NO_PREFERENCE) {
            return new FamilyPart(words.of("page.dont-mind"), null, pending(page, meeting, words, today));
        }
        var asked = preference.isWish() || preference == Preference.UNABLE_TO_ANSWER || !page.open();
        return new FamilyPart(told, null, asked ? pending(page, meeting, words, today) : null);
    }

    /** Once they were told and written to: the sentence stands in what was written. */
    FamilyPart written(AttendanceMode planned, FamilyWords words) {
        return new FamilyPart(told, planned == null ? null : words.of("mode." + planned), null);
    }

    private static String pending(AskPage page, MeetingView meeting, FamilyWords words, LocalDate today) {
        var by = meeting.toBookBy();
        return by == null || by.isBefore(today)
                ? words.of("page.pending.soon", page.worker().name())
                : words.of("page.pending", page.worker().name(), words.day(by));
    }

    private static String planned(AskPage page, AttendanceMode mode, Preference preference, FamilyWords words) {
        return switch (preference) {
            case NO_PREFERENCE -> words.of("page.dont-mind");
            case NO_REPLY -> until("no-reply", page, words);
            case NOT_ASKED -> until("not-asked", page, words);
            case UNABLE_TO_ANSWER -> until("unable", page, words);
            default -> met(preference, mode) ? null : refused(page, words);
        };
    }

    private static String until(String key, AskPage page, FamilyWords words) {
        return page.open() ? words.of("page." + key, words.day(page.answerBy())) : words.of("page." + key + ".closed");
    }

    private static String refused(AskPage page, FamilyWords words) {
        var leader = page.leader();
        return leader == null
                ? words.of("page.refused", page.worker().name(), page.worker().phone())
                : words.of("page.refused", leader.name(), leader.phone());
    }

    /** Whether the mode is the one the wish becomes (policy 4). */
    private static boolean met(Preference wish, AttendanceMode mode) {
        return Ways.mode(wish) == mode;
    }
}
