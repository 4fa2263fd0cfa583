package org.blendedmeetings.browser;

import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.TestPeople;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.policy.NothingPublished;
import org.blendedmeetings.policy.PolicyOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Policy staff change a row, a second person agrees, and its day comes: with the keyboard, on a phone, without scripts. */
@BrowserTest
@ExtendWith(NothingPublished.class)
class PolicyChangeTest {
    private PolicyOffice office;
    private Walk walk;

    @Value("${blended.access.public-url}")
    String address;

    @Autowired
    TestPeople signIn;

    @Autowired
    TestClock clock;

    @BeforeEach
    void nothing_published(PolicyOffice its) {
        office = its;
    }

    @ParameterizedTest
    @EnumSource
    void a_row_is_changed_a_second_person_agrees_and_its_day_comes(At at) {
        walk = at.walk(address);
        var officer = somebody("Policy Officer", Role.POLICY);
        var change = written(officer);
        try (var head = walk.signedIn(somebody("Head", Role.HEAD_OF_SERVICE))) {
            head.open("/policy");
            head.press(LINK, "1 change of the policy waits for you to decide");
            head.press(LINK, "D1-17");
            assertThat(head.path()).isEqualTo(change);
            assertThat(head.reads()).contains("Families told us.", "Tuesday 1 December 2026");
            head.press(BUTTON, "Refuse it");
            assertThat(head.reads()).contains("There is a problem", "Say why you refuse it");
            head.write("What do you say to it?", "Agreed for a year.");
            head.press(BUTTON, "Approve it");
            assertThat(head.reads()).contains("Approved", "Agreed for a year.");
            head.open("/policy");
            assertThat(head.reads())
                    .contains("Approved and not yet in force: council 1, from 1 December 2026.", "base-format");
        }
        assertThat(phoneNeeds(officer)).contains("Who has to agree: Team manager.");
        clock.advance(Duration.ofDays(8));
        assertThat(phoneNeeds(officer)).contains("Who has to agree: Head of service.");
    }

    /** Row D1-17: the phone needs the head of service. */
    private String written(String officer) {
        try (var writer = walk.signedIn(officer)) {
            writer.press(LINK, "Changes of the policy");
            writer.press(BUTTON, "Start a change");
            assertThat(writer.reads()).contains("Not the council's to change", "Equality Act 2010");
            writer.press(LINK, "D1-17: ");
            writer.select("Phone", "Recommended");
            writer.press(BUTTON, "Put it into the change");
            assertThat(writer.reads()).contains("There is a problem", "exactly one format is recommended, not 2");
            writer.select("Phone", "Head of service must agree");
            writer.press(BUTTON, "Put it into the change");
            writer.press(LINK, "See what would have come out differently");
            assertThat(writer.reads()).contains("Meetings decided from 23 August 2026 to 23 November 2026");
            writer.press(LINK, "The change");
            writer.press(LINK, "Propose it");
            writer.write("Why should it change?", "Families told us.");
            writer.write("From which day does it apply?", "1 12 2026");
            writer.press(BUTTON, "Propose it");
            assertThat(writer.reads()).contains("It waits for a second person").doesNotContain("Approve it");
            return writer.path();
        }
    }

    private String phoneNeeds(String officer) {
        try (var reader = walk.signedIn(officer)) {
            reader.open("/policy/try?example=10");
            return reader.reads();
        }
    }

    /** A name of their own, so that the button to sign in is theirs. */
    private String somebody(String what, Role role) {
        var id = UUID.randomUUID();
        var name = what + " " + id.toString().substring(0, 8);
        signIn.mayEnter(new ProfessionalId(id), name, role);
        return name;
    }
}
