package org.blendedmeetings.twin;

import static org.blendedmeetings.preference.DigitalAccess.OK;
import static org.blendedmeetings.preference.Known.YES;
import static org.blendedmeetings.twin.TwinFamily.CHILD;
import static org.blendedmeetings.twin.TwinFamily.FATHER;
import static org.blendedmeetings.twin.TwinFamily.GRANDMOTHER;
import static org.blendedmeetings.twin.TwinFamily.MOTHER;

import java.util.List;
import java.util.function.Predicate;
import org.blendedmeetings.preference.AnswerStep;
import org.blendedmeetings.preference.CalendarWish;
import org.blendedmeetings.preference.ChosenWay;
import org.blendedmeetings.preference.Joining;
import org.blendedmeetings.preference.Preference;

/** The whole life of one twin's meeting, read at every stage. */
class TwinLife {
    /** Records of people are the same at every stage. */
    private static final Predicate<String> NOT_PEOPLE = address -> !address.startsWith("/people/");

    /** Of this type, meetings with the flags that reach furthest are read at every stage; others after the answers and when all is sent. */
    private static final String EVERY_STAGE = "RCPC_N";

    private final EnteringTwins entering;
    private final Raising raising;
    private final TwinWalk walk;
    private final Looking looking;
    private final Alone alone;
    private final KnownIds ids;

    TwinLife(EnteringTwins entering, Raising raising, TwinWalk walk, Looking looking, Alone alone, KnownIds ids) {
        this.entering = entering;
        this.raising = raising;
        this.walk = walk;
        this.looking = looking;
        this.alone = alone;
        this.ids = ids;
    }

    Reading of(String type, Flag flag) throws Exception {
        alone.begin();
        try {
            var family = entering.another();
            raising.onRecord(flag, family);
            return lived(family, type, flag);
        } finally {
            alone.end();
        }
    }

    private Reading lived(TwinFamily family, String type, Flag flag) throws Exception {
        var meeting = walk.request(family, type);
        var twin = new Twin(family, meeting, ids, new Reading());
        raising.aboutMeeting(flag, twin);
        alone.runDue();
        if (flag.wholeLife() && type.equals(EVERY_STAGE)) {
            looking.atStage("1 asked", twin, NOT_PEOPLE);
        }
        walk.answer(twin, CHILD, raising.said(flag, wishing(Preference.IN_PERSON)));
        walk.answer(twin, MOTHER, wishing(Preference.VIDEO));
        walk.answer(twin, FATHER, wishing(Preference.VIDEO));
        walk.answer(twin, GRANDMOTHER, wishing(Preference.IN_PERSON));
        alone.runDue();
        raising.arranged(flag, twin);
        walk.askFirst(twin);
        alone.runDue();
        looking.atStage("2 answered", twin, NOT_PEOPLE);
        walk.decide(twin);
        alone.runDue();
        if (flag.wholeLife() && type.equals(EVERY_STAGE)) {
            looking.atStage("3 decided", twin, NOT_PEOPLE);
        }
        walk.book(twin);
        alone.runDue();
        looking.atStage("4 invited", twin, everything -> true);
        walk.hold(twin);
        alone.runDue();
        if (flag.wholeLife() && type.equals(EVERY_STAGE)) {
            looking.atStage("5 held", twin, NOT_PEOPLE);
        }
        return twin.reading();
    }

    private static List<AnswerStep> wishing(Preference wish) {
        return List.of(ChosenWay.of(wish), new Joining(YES, OK), new CalendarWish(true));
    }
}
