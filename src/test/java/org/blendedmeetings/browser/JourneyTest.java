package org.blendedmeetings.browser;

import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.TestJobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** From a request to an invitation, as business support, the family and the IRO see it. */
@BrowserTest
class JourneyTest {
    private Stage stage;

    @Autowired
    TestJobs jobs;

    @Autowired
    TestClock clock;

    @Value("${blended.access.public-url}")
    String address;

    @BeforeEach
    void a_monday_morning(@Autowired AutowireCapableBeanFactory beans) {
        stage = beans.createBean(Stage.class);
        clock.setTo(TestClock.MONDAY);
    }

    @Test
    void a_later_review_is_arranged_with_the_keyboard_alone() {
        arrange(Visitor::atADesk);
    }

    @Test
    void the_same_review_is_arranged_at_320_pixels_without_scripts() {
        arrange(Visitor::onAnOldPhone);
    }

    private void arrange(Function<String, Visitor> way) {
        var family = stage.aFamily();
        var reference = ask(way, family);
        jobs.runDue();
        answer(way, "/sandbox/mailboxes/" + family.parentEmail(), "Everyone meets in the same room");
        answer(way, "/sandbox/phones/" + family.childPhone(), "On a screen");
        jobs.runDue();
        confirm(way, family);
        jobs.runDue();
        book(way, family, reference);
        jobs.runDue();
        assertInvited(way, family, reference);
    }

    private String ask(Function<String, Visitor> way, Stage.Family family) {
        try (var clerk = signedIn(way, family.clerk())) {
            clerk.press(LINK, "Ask for a meeting");
            clerk.write("Whom is it about?", family.surname());
            clerk.press(BUTTON, "Find");
            clerk.press(LINK, family.child());
            clerk.select("What kind of meeting", "Child-in-care review");
            clerk.write("When the clock started", "18 6 2026");
            clerk.press(BUTTON, "Show the limit");
            assertThat(clerk.reads()).contains("by 18 December, law");
            clerk.press(BUTTON, "Ask for this meeting");
            assertThat(clerk.reads()).contains("The meeting is asked for");
            return clerk.path().replace("/meetings/", "");
        }
    }

    private void answer(Function<String, Visitor> way, String device, String wish) {
        try (var person = way.apply(address)) {
            person.open(device);
            assertThat(person.reads()).contains("/f/");
            person.open(person.page().locator("a[href*='/f/']").first().getAttribute("href"));
            assertThat(person.title()).doesNotContain("meeting").doesNotContain("review");
            person.press(BUTTON, "Continue");
            person.press(BUTTON, "Start");
            person.choose(wish);
            for (var step = 0; step < 12 && !person.sees(BUTTON, "Send my answer"); step++) {
                assertThat(person.sees(BUTTON, "Exit this page")).isTrue();
                if (person.page().getByText("No, this page is enough").count() > 0) {
                    person.choose("No, this page is enough");
                }
                person.press(BUTTON, "Continue");
            }
            person.press(BUTTON, "Send my answer");
            assertThat(person.reads()).contains("Thank you");
        }
    }

    private void confirm(Function<String, Visitor> way, Stage.Family family) {
        try (var iro = signedIn(way, family.iro())) {
            assertThat(iro.reads()).contains("As asked").contains(family.child());
            iro.press(LINK, "Open " + family.child());
            iro.press(BUTTON, "As asked");
            assertThat(iro.reads()).doesNotContain("problem");
        }
    }

    private void book(Function<String, Visitor> way, Stage.Family family, String reference) {
        try (var clerk = signedIn(way, family.clerk())) {
            clerk.open("/meetings/" + reference + "/book");
            clerk.chooseFirst("choice");
            clerk.press(BUTTON, "Confirm this time and place");
            assertThat(clerk.reads()).contains("booked");
        }
    }

    private void assertInvited(Function<String, Visitor> way, Stage.Family family, String reference) {
        try (var reader = way.apply(address)) {
            reader.open("/sandbox/mailboxes/" + family.iroEmail());
            assertThat(reader.reads()).contains("Meeting - ref " + reference).doesNotContain(family.child());
            reader.open("/sandbox/mailboxes/" + family.parentEmail());
            assertThat(reader.reads()).doesNotContain("review").doesNotContain("Juniper");
        }
    }

    private Visitor signedIn(Function<String, Visitor> way, String name) {
        var person = way.apply(address);
        person.open("/sign-in");
        person.press(BUTTON, name);
        return person;
    }
}
