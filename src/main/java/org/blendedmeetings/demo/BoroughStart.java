package org.blendedmeetings.demo;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.timescale.Limits;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.timescale.WorkingDays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty database with the invented borough before the application says it is ready. */
class BoroughStart implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(BoroughStart.class);

    private final Directory directory;
    private final EnteringBorough entering;
    private final SandboxControl sandbox;
    private final Calendars calendars;
    private final TellingStories stories;
    private final MeetingTypes types;
    private final Limits limits;
    private final WorkingDays days;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BoroughStart(
            Directory directory,
            EnteringBorough entering,
            SandboxControl sandbox,
            Calendars calendars,
            TellingStories stories,
            MeetingTypes types,
            Limits limits,
            WorkingDays days,
            TransactionTemplate transaction,
            Clock clock) {
        this.directory = directory;
        this.entering = entering;
        this.sandbox = sandbox;
        this.calendars = calendars;
        this.stories = stories;
        this.types = types;
        this.limits = limits;
        this.days = days;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var known = Borough.staff().stream().map(Colleague::email).toList();
        if (!directory.professionalsByEmail(known).isEmpty()) {
            return;
        }
        var began = clock.instant();
        var today = London.dateOf(began);
        var anchors = new Anchors(types, limits, days, today);
        var borough = Borough.on(anchors);
        sandbox.tell(calendars.seed(borough));
        var entered = transaction.execute(status -> entering.enter(borough, today));
        LOG.info(
                "Invented a borough in {} ms: {} families, {} colleagues, {} rooms. Everybody in it is made up.",
                began.until(clock.instant(), ChronoUnit.MILLIS),
                borough.families().size(),
                borough.colleagues().size(),
                borough.venues().size());
        stories.tell(entered, anchors);
    }
}
