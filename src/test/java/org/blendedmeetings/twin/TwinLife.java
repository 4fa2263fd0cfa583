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
    /** Forms about people are two thirds of all pages, and tell the same whatever the flag of a kind. */
    private static final Predicate<String> NO_FORMS_OF_PEOPLE = address -> !address.matches("/people/[^/]+/.+");

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

    /**
     * What everybody reads of a meeting with this flag.
     *
     * @param often before, when and after everything is sent and with every form, else only when it is; twins are read equally
     *              often, because that somebody read something stands on the timeline
     */
    Reading of(String type, Flag flag, boolean often) throws Exception {
        alone.begin();
        try {
            var family = entering.another();
            raising.onRecord(flag, family);
            return lived(family, type, flag, often);
        } finally {
            alone.end();
        }
    }

    private Reading lived(TwinFamily family, String type, Flag flag, boolean often) throws Exception {
        var meeting = walk.request(family, type);
        var twin = new Twin(family, meeting, ids, new Reading());
        raising.aboutMeeting(flag, twin);
        alone.runDue();
        walk.answer(twin, CHILD, raising.said(flag, wishing(Preference.IN_PERSON)));
        walk.answer(twin, MOTHER, wishing(Preference.VIDEO));
        walk.answer(twin, FATHER, wishing(Preference.VIDEO));
        walk.answer(twin, GRANDMOTHER, wishing(Preference.IN_PERSON));
        alone.runDue();
        raising.arranged(flag, twin);
        walk.askFirst(twin);
        alone.runDue();
        if (often) {
            looking.atStage("1 answered", twin, NOT_PEOPLE);
        }
        walk.decide(twin);
        alone.runDue();
        walk.book(twin);
        alone.runDue();
        looking.atStage("2 invited", twin, often ? everything -> true : NO_FORMS_OF_PEOPLE);
        walk.hold(twin);
        alone.runDue();
        if (often) {
            looking.atStage("3 held", twin, NOT_PEOPLE);
        }
        return twin.reading();
    }

    private static List<AnswerStep> wishing(Preference wish) {
        return List.of(ChosenWay.of(wish), new Joining(YES, OK), new CalendarWish(true));
    }
}
