package org.blendedmeetings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The clock of the tests: stands still until told, and tells the engine's clock with it. */
@TestComponent
@Primary
public class TestClock extends Clock {
    /** A Monday morning in a week without holidays. */
    public static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    /** What the engine was last told; null while it goes by the machine. */
    private static Instant engine;

    private volatile Instant now;

    public TestClock() {
        setTo(MONDAY);
    }

    public void setTo(Instant moment) {
        now = moment;
        engineTo(moment);
    }

    /** Sets the engine's clock alone, for tests without the application; gives what to set it back to. */
    public static synchronized Instant engineTo(Instant moment) {
        var before = engine;
        engine = moment;
        if (moment == null) {
            ClockUtil.reset();
        } else {
            ClockUtil.setCurrentTime(Date.from(moment));
        }
        return before;
    }

    public void advance(Duration by) {
        setTo(now.plus(by));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
