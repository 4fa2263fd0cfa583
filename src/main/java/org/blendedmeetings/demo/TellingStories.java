package org.blendedmeetings.demo;

import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.demo.Story.Stage;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/** Tells today's stories in the background once the application is ready, beside whoever is looking already. */
class TellingStories implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(TellingStories.class);
    private static final long PAUSE = 1000;
    private static final int MOST_ROUNDS = 1500;

    private final Meetings meetings;
    private final Answers answers;
    private final Deciding deciding;
    private final BookingMeetings booking;
    private final Afterwards afterwards;
    private volatile Thread teller;

    TellingStories(
            Meetings meetings, Answers answers, Deciding deciding, BookingMeetings booking, Afterwards afterwards) {
        this.meetings = meetings;
        this.answers = answers;
        this.deciding = deciding;
        this.booking = booking;
        this.afterwards = afterwards;
    }

    void tell(Entered entered, Anchors anchors) {
        teller = new Thread(() -> tellAll(entered, anchors), "borough-stories");
        teller.setDaemon(true);
        teller.start();
    }

    @Override
    public void destroy() {
        if (teller != null) {
            teller.interrupt();
        }
    }

    private void tellAll(Entered entered, Anchors anchors) {
        var cast = new Cast(entered);
        var untold = ask(entered, anchors, cast);
        LOG.info("Asked for {} meetings of the invented borough; the rest happens beside you.", untold.size());
        try {
            for (var round = 0; round < MOST_ROUNDS && !untold.isEmpty(); round++) {
                round(untold, cast);
                Thread.sleep(PAUSE);
            }
            LOG.info(
                    "The meetings of the invented borough are made{}.",
                    untold.isEmpty() ? "" : ", but for " + untold.size() + " that got stuck");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everybody does what they can do now; whose story is told leaves the list. */
    void round(List<Telling> untold, Cast cast) {
        var quiet = untold.stream().allMatch(TellingStories::waitsForTheOthers);
        untold.removeIf(each -> told(each, cast, quiet));
    }

    List<Telling> ask(Entered entered, Anchors anchors, Cast cast) {
        var asking = new AskingForMeetings(entered, meetings, anchors, cast.businessSupport());
        var told = new ArrayList<Telling>();
        entered.borough().families().stream()
                .filter(family -> family.story() != null)
                .forEach(family -> told.addAll(asking.ask(family, told.size())));
        return told;
    }

    private boolean told(Telling telling, Cast cast, boolean quiet) {
        var meeting = meetings.get(telling.meeting());
        try {
            return switch (meeting.status()) {
                case ASKING -> asking(telling, meeting, cast);
                case DECIDING -> deciding.decide(telling, cast);
                case TO_BOOK -> (quiet || !telling.until().spoils()) && booking.book(telling, meeting, cast);
                case BOOKED -> afterwards.go(telling, meeting, cast);
                case HELD, CANCELLED -> true;
            };
        } catch (RuntimeException e) {
            LOG.warn("The story of a {} stops at {}", telling.story(), meeting.status(), e);
            return true;
        }
    }

    /** @return true when the story goes no further here */
    private boolean asking(Telling telling, MeetingView meeting, Cast cast) {
        if (telling.until() == Stage.WITHDRAWN) {
            var clerk = cast.businessSupport().actor();
            meetings.withdraw(telling.meeting(), "It was asked for twice, under two names.", clerk);
            return true;
        }
        return answers.give(telling, meeting, cast) && telling.until() == Stage.ASKED_FOR;
    }

    private static boolean waitsForTheOthers(Telling telling) {
        return telling.until().spoils() || telling.until().recorded();
    }
}
