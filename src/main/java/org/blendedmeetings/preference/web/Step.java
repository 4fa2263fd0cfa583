package org.blendedmeetings.preference.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.blendedmeetings.preference.AskPage;
import org.blendedmeetings.preference.Audience;
import org.blendedmeetings.preference.Preference;

/** The short pages of an answer, one thing on each, in the order they come. */
enum Step {
    WAY,
    RING,
    JOINING,
    HELP,
    TIMES,
    WITH,
    APART,
    MORE,
    CALENDAR,
    CHECK;

    /** Ways in which it matters whether somebody can talk freely where they are. */
    private static final Set<Preference> FROM_WHERE_THEY_ARE = Set.of(
            Preference.VIDEO,
            Preference.PHONE,
            Preference.HYBRID_FAMILY_REMOTE,
            Preference.SERIES,
            Preference.NO_PREFERENCE);

    String path() {
        return "/f/meeting/answer/" + name().toLowerCase();
    }

    String template() {
        return "preference/" + name().toLowerCase();
    }

    /** Those this person is led through: no more than matters for what they chose, and fewer for a child. */
    static List<Step> of(AskPage ask) {
        if (ask.answer().ringMe()) {
            return List.of(WAY, RING, CHECK);
        }
        var child = ask.audience() == Audience.CHILD;
        var steps = new ArrayList<Step>();
        steps.add(WAY);
        if (ask.answer().wish() == null
                || FROM_WHERE_THEY_ARE.contains(ask.answer().wish())) {
            steps.add(JOINING);
        }
        steps.add(HELP);
        if (!child) {
            steps.add(TIMES);
        }
        steps.addAll(List.of(WITH, APART, MORE));
        if (!child && ask.byEmail()) {
            steps.add(CALENDAR);
        }
        steps.add(CHECK);
        return steps;
    }

    Step after(AskPage ask) {
        var steps = of(ask);
        var at = steps.indexOf(this);
        return at < 0 || at == steps.size() - 1 ? CHECK : steps.get(at + 1);
    }

    String before(AskPage ask) {
        var steps = of(ask);
        var at = steps.indexOf(this);
        return at <= 0 ? "/f/meeting" : steps.get(at - 1).path();
    }
}
