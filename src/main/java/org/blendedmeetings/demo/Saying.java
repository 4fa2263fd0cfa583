package org.blendedmeetings.demo;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.blendedmeetings.preference.AnswerStep;
import org.blendedmeetings.preference.AnythingElse;
import org.blendedmeetings.preference.ChosenWay;
import org.blendedmeetings.preference.DigitalAccess;
import org.blendedmeetings.preference.HardTime;
import org.blendedmeetings.preference.HardTime.Part;
import org.blendedmeetings.preference.HardTimes;
import org.blendedmeetings.preference.HelpWanted;
import org.blendedmeetings.preference.Joining;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.Preference;
import org.blendedmeetings.preference.RingMe;
import org.blendedmeetings.preference.WithMe;

/** What people say in today's stories, in their own words and each a little differently. */
final class Saying {
    private static final List<String> CHILD = List.of(
            "I want to say it myself this time, not have it read out.",
            "Please not too many people. Last time I could not talk.",
            "Can we start with what is going well?",
            "I like it when we walk. Then I can say things.",
            "I would like to come for the second half.");
    private static final List<String> ADULT = List.of(
            "I would like to hear first what the plan is.",
            "Please send me the papers before, it takes me a while to read them.",
            "I work nights. Not before eleven, please.",
            "It helps me when somebody explains the long words.",
            "I want to be there for my family.");

    /** Ways in which it matters whether somebody can talk freely where they are. */
    private static final Set<Preference> FROM_WHERE_THEY_ARE =
            EnumSet.of(Preference.VIDEO, Preference.PHONE, Preference.HYBRID_FAMILY_REMOTE, Preference.NO_PREFERENCE);

    private final int turn;
    private final boolean saysFromWhere;

    /**
     * @param turn          makes one person's answer differ from the next one's
     * @param saysFromWhere else nobody knows whether they can talk in private, and they are asked by voice first
     */
    Saying(int turn, boolean saysFromWhere) {
        this.turn = turn;
        this.saysFromWhere = saysFromWhere;
    }

    List<AnswerStep> wish(Preference wish, boolean child) {
        var steps = new ArrayList<AnswerStep>();
        steps.add(ChosenWay.of(wish));
        if (saysFromWhere && FROM_WHERE_THEY_ARE.contains(wish)) {
            steps.add(new Joining(Known.YES, turn % 4 == 0 ? DigitalAccess.NEEDS_HELP : DigitalAccess.OK));
        }
        if (turn % 3 == 0) {
            steps.add(new HardTimes(List.of(hard())));
        }
        if (turn % 4 == 1 && !child) {
            steps.add(new HelpWanted(null, null, false, false, false, true, turn % 8 == 1, false, false));
        }
        if (turn % 5 == 2) {
            steps.add(new WithMe(child ? "My cousin" : "A friend from the children's centre"));
        }
        if (turn % 2 == 0) {
            var words = child ? CHILD : ADULT;
            steps.add(new AnythingElse(words.get(turn % words.size()), null));
        }
        return steps;
    }

    List<AnswerStep> pleaseRing() {
        return List.of(
                ChosenWay.pleaseRing(), new RingMe("After ten, when the children are at school", "The library", null));
    }

    private HardTime hard() {
        var days = List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
        return new HardTime(days.get(turn % days.size()), null, turn % 2 == 0 ? Part.MORNING : Part.AFTERNOON);
    }
}
