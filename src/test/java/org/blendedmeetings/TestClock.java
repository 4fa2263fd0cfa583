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

    private volatile Instant now;

    public TestClock() {
        setTo(MONDAY);
    }

    public void setTo(Instant moment) {
        now = moment;
        ClockUtil.setCurrentTime(Date.from(moment));
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
