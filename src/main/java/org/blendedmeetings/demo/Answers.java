package org.blendedmeetings.demo;

import org.blendedmeetings.access.FamilyVisit;
import org.blendedmeetings.demo.Story.Stage;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.preference.Answering;
import org.blendedmeetings.preference.AskState;
import org.blendedmeetings.preference.AskView;
import org.blendedmeetings.preference.Asked;
import org.blendedmeetings.routing.Duty;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.shared.Waits;

/** Lets the people of today's stories answer, on their page or by voice to the worker. */
class Answers {
    /** Of the meetings that are being decided, so that the worker has somebody to ask by voice first. */
    private static final int OPEN_EVERY = 4;

    private final Asked asked;
    private final Answering answering;
    private final Routing routing;
    private final Waits waits;

    Answers(Asked asked, Answering answering, Routing routing, Waits waits) {
        this.asked = asked;
        this.answering = answering;
        this.routing = routing;
        this.waits = waits;
    }

    /** @return true when everybody who will say something has said it */
    boolean give(Telling telling, MeetingView meeting, Cast cast) {
        var done = true;
        for (var ask : asked.of(telling.meeting())) {
            done &= give(telling, meeting, ask, cast);
        }
        return done;
    }

    private boolean give(Telling telling, MeetingView meeting, AskView ask, Cast cast) {
        if (ask.state() == AskState.ANSWERED || ask.state() == AskState.NO_REPLY) {
            return true;
        }
        if (ask.state() == AskState.PREPARED) {
            return false;
        }
        var said = telling.says(ask.person());
        switch (said.how()) {
            case ANSWERS -> onTheirPage(telling, meeting, ask, said, cast);
            case TOLD -> byVoice(telling, meeting, ask, said, cast);
            case RING -> {
                return pleaseRing(telling, ask);
            }
            default -> {
                return telling.until() != Stage.NO_REPLY
                        || !waits.over(ask.ask().value());
            }
        }
        return false;
    }

    private void onTheirPage(Telling telling, MeetingView meeting, AskView ask, Said said, Cast cast) {
        try {
            var steps = saying(telling, ask).wish(said.wish(), ask.role() == FamilyRole.CHILD);
            answering.byFamily(
                    new FamilyVisit(ask.person().value(), telling.meeting().value()), steps);
        } catch (Refused notOffered) {
            byVoice(telling, meeting, ask, said, cast);
        }
    }

    private void byVoice(Telling telling, MeetingView meeting, AskView ask, Said said, Cast cast) {
        var worker = cast.of(routing.who(Duty.SOCIAL_WORKER, meeting));
        var steps = saying(telling, ask).wish(said.wish(), ask.role() == FamilyRole.CHILD);
        answering.byWorker(worker, ask.ask(), steps, ask.firstName());
    }

    private boolean pleaseRing(Telling telling, AskView ask) {
        if (ask.state() != AskState.WITH_WORKER) {
            var visit = new FamilyVisit(ask.person().value(), telling.meeting().value());
            answering.byFamily(visit, saying(telling, ask).pleaseRing());
        }
        return true;
    }

    private static Saying saying(Telling telling, AskView ask) {
        var keepsItOpen = telling.until() == Stage.DECIDING && telling.turn() % OPEN_EVERY == 0;
        return new Saying(telling.turn() + ask.role().ordinal(), !keepsItOpen);
    }
}
