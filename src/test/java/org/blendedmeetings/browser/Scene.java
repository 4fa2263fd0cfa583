package org.blendedmeetings.browser;

import java.time.Duration;
import java.util.function.Function;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.TestJobs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Where a journey begins: on a Monday morning, with families to enter and with what happens off stage; made as a bean. */
class Scene {
    private final Stage stage;
    private final OffStage off;
    private final FamilySays says;
    private final TestClock clock;
    private final TestJobs jobs;
    private final String address;

    Scene(
            AutowireCapableBeanFactory beans,
            TestClock clock,
            TestJobs jobs,
            @Value("${blended.access.public-url}") String address) {
        this.stage = beans.createBean(Stage.class);
        this.off = beans.createBean(OffStage.class);
        this.says = beans.createBean(FamilySays.class);
        this.clock = clock;
        this.jobs = jobs;
        this.address = address;
        clock.setTo(TestClock.MONDAY);
    }

    Stage stage() {
        return stage;
    }

    OffStage off() {
        return off;
    }

    FamilySays says() {
        return says;
    }

    Walk walk(Function<String, Visitor> way) {
        return new Walk(way, address);
    }

    Walk walk(At at) {
        return at.walk(address);
    }

    /** What is due by now is done. */
    void goesOn() {
        jobs.runDue();
    }

    void goesOnAfter(Duration time) {
        clock.advance(time);
        jobs.runDue();
    }
}
