package org.blendedmeetings.browser;

import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.ProfessionalRole.IRO;
import static org.blendedmeetings.people.ProfessionalRole.SOCIAL_WORKER;

import java.time.LocalDate;
import org.blendedmeetings.meeting.MeetingView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What stands between an answer and a decision: what is asked by voice, who should not be there, what else is known. */
@BrowserTest
class WhyThisFormatTest {
    private static final LocalDate LAST = LocalDate.of(2026, 6, 24);

    private Scene scene;
    private Walk walk;
    private Family family;
    private MeetingView meeting;

    @BeforeEach
    void a_monday_morning(@Autowired AutowireCapableBeanFactory beans) {
        scene = beans.createBean(Scene.class);
    }

    @ParameterizedTest
    @EnumSource
    void asked_by_voice_put_into_parts_and_decided(At at) {
        walk = scene.walk(at);
        family = scene.stage().aFamily(IRO, SOCIAL_WORKER);
        meeting = scene.off().askedFor(family, "CLA_REVIEW_N", LAST);
        scene.says().whatHasToBeFoundOutFirst(meeting);
        askFirst();
        arrangeAndDecide();
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
}
