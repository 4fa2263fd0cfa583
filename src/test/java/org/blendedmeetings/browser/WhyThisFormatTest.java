package org.blendedmeetings.browser;

import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.ProfessionalRole.IRO;
import static org.blendedmeetings.people.ProfessionalRole.SOCIAL_WORKER;

import java.time.LocalDate;
import java.util.function.Function;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.meeting.MeetingView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What stands between an answer and an invitation: asked by voice, apart, decided, changed since, and on paper. */
@BrowserTest
class WhyThisFormatTest {
    private static final LocalDate LAST = LocalDate.of(2026, 6, 24);

    private Walk walk;
    private Family family;
    private MeetingView meeting;
    private OffStage off;
    private FamilySays says;
    private Stage stage;

    @Value("${blended.access.public-url}")
    String address;

    enum At {
        A_DESK(Visitor::atADesk),
        A_PHONE(Visitor::onAPhone),
        AN_OLD_PHONE(Visitor::onAnOldPhone);

        private final Function<String, Visitor> way;

        At(Function<String, Visitor> way) {
            this.way = way;
        }
    }

    @BeforeEach
    void a_monday_morning(@Autowired AutowireCapableBeanFactory beans, @Autowired TestClock clock) {
        clock.setTo(TestClock.MONDAY);
        stage = beans.createBean(Stage.class);
        off = beans.createBean(OffStage.class);
        says = beans.createBean(FamilySays.class);
    }

    @ParameterizedTest
    @EnumSource
    void asked_by_voice_apart_decided_changed_since_and_on_paper(At at) {
        walk = new Walk(at.way, address);
        family = stage.aFamily(IRO, SOCIAL_WORKER);
        meeting = off.askedFor(family, "CLA_REVIEW_N", LAST);
        says.whatHasToBeFoundOutFirst(meeting);
        askFirst();
        arrangeAndDecide();
        says.needsTheRoom(meeting);
        seeWhatWouldChange();
        off.booked(meeting);
        print();
    }

    private void askFirst() {
        try (var worker = walk.signedIn(family.the(SOCIAL_WORKER))) {
            worker.press(LINK, "Ask them by voice for ref " + meeting.reference());
            assertThat(worker.reads()).contains("Ask Maren by voice first", family.child());
            worker.press(BUTTON, "Save what they said");
            assertThat(worker.reads()).contains("There is a problem", "Choose where they would take part from.");
            worker.choose("From where they are: it is private and safe there");
            worker.press(BUTTON, "Save what they said");
            assertThat(worker.reads()).contains("There is a problem", "Say whether anybody makes them afraid");
            worker.choose("Nobody does");
            worker.press(BUTTON, "Save what they said");
            assertThat(worker.reads()).contains("Saved.", "There is nothing left to ask Maren.");

            worker.press(LINK, "See where the meeting stands");
            worker.press(LINK, "What is known for the format");
            assertThat(worker.reads()).contains(family.child());
            worker.select("Whose wish does it stop?", "Maren " + family.surname());
            worker.press(BUTTON, "Save");
            assertThat(worker.reads()).contains("There is a problem", "Choose what is missing.");
            worker.select("Whose wish does it stop?", "Nothing new stands in the way");
            worker.tick("Maren " + family.surname());
            worker.press(BUTTON, "Save");
            assertThat(worker.reads()).contains("Saved. The format is looked at again with it.");
        }
    }

    private void arrangeAndDecide() {
        try (var iro = walk.signedIn(family.the(IRO))) {
            iro.press(LINK, "My work");
            iro.press(LINK, "Arrange the parts for ref " + meeting.reference());
            assertThat(iro.reads()).contains("Who should not be there, says Juniper", FamilySays.NOT_THERE);
            iro.press(BUTTON, "Arrange the parts");
            assertThat(iro.reads()).contains("There is a problem", "Choose whom they mean");
            iro.tick("Maren " + family.surname());
            iro.press(BUTTON, "Arrange the parts");
            assertThat(iro.reads()).contains("Arranged. The format is looked at again.");
            iro.press(LINK, "See where the meeting stands");
            iro.press(LINK, "What was asked for, and the decision");
            iro.press(BUTTON, "As asked");
            iro.open("/meetings/" + meeting.reference());
            iro.press(LINK, "How the format came about");
            assertThat(iro.reads())
                    .contains(family.child(), "decided by " + family.the(IRO), "Asked by voice", "What was known")
                    .doesNotContain(FamilySays.NOT_THERE);
            iro.press(LINK, "The meeting");
            iro.press(LINK, "What would change");
            assertThat(iro.reads()).contains("Nothing: the meeting is as it would be decided today.");
        }
    }

    private void seeWhatWouldChange() {
        try (var clerk = walk.signedIn(family.clerk())) {
            clerk.press(LINK, "Your list");
            clerk.press(LINK, "See what would change for ref " + meeting.reference());
            assertThat(clerk.reads()).contains(family.child(), "by video", "in the room", "Decide anew");
            clerk.press(LINK, "your list");
            clerk.press(LINK, "has to follow, ref " + meeting.reference());
            clerk.write("How was it settled?", "It stays: she likes the screen better this time. The IRO knows.");
            clerk.press(BUTTON, "Settled");
            assertThat(clerk.reads()).contains("It is off the list");
        }
    }

    private void print() {
        try (var clerk = walk.signedIn(family.clerk())) {
            clerk.open("/meetings/" + meeting.reference());
            clerk.press(LINK, "Print what you may read of this meeting");
            assertThat(clerk.reads()).contains(family.child(), "Who takes part");
            clerk.press(LINK, "Back to the meeting");
            clerk.unfold("Print the invitation of somebody who takes part");
            clerk.press(LINK, "For Maren");
            assertThat(clerk.reads()).contains("Hello Maren").doesNotContain("Juniper");
        }
    }
}
