package org.blendedmeetings.demo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.TestJobs;
import org.blendedmeetings.format.DecisionPage;
import org.blendedmeetings.format.Decisions;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.timescale.Limits;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.timescale.WorkingDays;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The invented borough in a test: its stories told in one go at the test's clock, so that they come out the same. */
public final class BoroughAtOnce {
    private static final int ROUNDS = 6;

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private List<Telling> told;
    private Cast cast;

    /** @param address where the application and its sandbox answer */
    public BoroughAtOnce(ApplicationContext application, String address) {
        beans.setParent(application);
        beans.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "borough", Map.of("blended.demo.borough", "true", "blended.demo.sandbox-url", address)));
        beans.register(BoroughConfiguration.class);
        beans.refresh();
    }

    /** As far as everybody comes without time passing. */
    public void tell() {
        var today = London.dateOf(the(Clock.class).instant());
        var anchors = new Anchors(the(MeetingTypes.class), the(Limits.class), the(WorkingDays.class), today);
        var borough = Borough.on(anchors);
        the(SandboxControl.class).tell(the(Calendars.class).seed(borough));
        var entered = the(TransactionTemplate.class)
                .execute(status -> the(EnteringBorough.class).enter(borough, today));
        cast = new Cast(entered);
        told = List.copyOf(the(TellingStories.class).ask(entered, anchors, cast));
        var untold = new ArrayList<>(told);
        for (var round = 0; round < ROUNDS; round++) {
            the(TestJobs.class).tryDue();
            the(TellingStories.class).round(untold, cast);
        }
        the(TestJobs.class).tryDue();
    }

    public String clerk() {
        return cast.businessSupport().name();
    }

    /** The first that waits for somebody on the sign-in page and has the child's own words in it. */
    public Waiting decision() {
        var shown = Borough.staff().stream()
                .filter(each -> each.signsIn() && each.access().featured())
                .map(Colleague::name)
                .toList();
        return told.stream()
                .filter(each -> each.until() == Story.Stage.DECIDING)
                .flatMap(each -> the(Decisions.class).ofMeeting(each.meeting()).stream())
                .filter(each -> shown.contains(cast.of(each.owner()).name()))
                .map(each -> {
                    var approver = cast.of(each.owner());
                    return new Waiting(approver.name(), the(Decisions.class).open(each.id(), approver));
                })
                .filter(each -> each.page()
                        .child()
                        .filter(child -> child.ownWords() != null)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** A decision, and whose it is. */
    public record Waiting(String approver, DecisionPage page) {}

    private <T> T the(Class<T> bean) {
        return beans.getBean(bean);
    }
}
