package org.blendedmeetings.browser;

import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.blendedmeetings.TestPeople;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.people.ProfessionalId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Policy staff read the policy and try a case: with the keyboard, on a narrow phone, and without scripts. */
@BrowserTest
class PolicyTest {

    @Value("${blended.access.public-url}")
    String address;

    @Autowired
    TestPeople signIn;

    @ParameterizedTest
    @EnumSource
    void the_tables_are_read_and_a_case_is_tried(At at) {
        try (var officer = at.walk(address).signedIn(policyOfficer())) {
            assertThat(officer.path()).isEqualTo("/policy");
            assertThat(officer.reads())
                    .contains("Review child protection conference", "You can choose.", "Conference chair must agree");
            officer.press(LINK, "Try a case");
            officer.select("What kind of meeting", "Review child protection conference");
            fillIn(officer, "Person A", "video");
            officer.press(BUTTON, "Add a person");
            fillIn(officer, "Person B", "to be in the room");
            officer.press(BUTTON, "Add a pair");
            officer.select("First of pair 1", "Person A");
            officer.select("Second of pair 1", "Person B");
            officer.select("What is so between pair 1", "the first is at risk from the second now");
            officer.select("Do pair 1 share a home?", "no");
            officer.press(BUTTON, "Show what the policy says");
            assertThat(officer.reads())
                    .contains("1. Person A", "2. Person B", "At risk now, homes not shared")
                    .contains("Given. For now: by video", "Nobody has to agree.", "You can choose.");
            officer.press(LINK, "D2-02b");
            assertThat(officer.path()).isEqualTo("/policy#D2-02b");
        }
    }

    @Test
    void what_cannot_be_is_said_beside_its_field_and_an_example_is_one_click_away() {
        try (var officer = new Walk(Visitor::onAPhone, address).signedIn(policyOfficer())) {
            officer.press(LINK, "Try a case");
            officer.press(BUTTON, "Show what the policy says");
            assertThat(officer.reads()).contains("There is a problem", "Kind of meeting is missing.");
            officer.unfold("Start from an example");
            officer.press(LINK, "Initial conference: the only parent wishes video");
            assertThat(officer.reads()).contains("Who has to agree: Head of service.");
        }
    }

    @Test
    void a_table_too_wide_for_a_tablet_scrolls_in_its_own_box_and_takes_the_keyboard() {
        try (var officer = new Walk(Visitor::atADesk, address).signedIn(policyOfficer())) {
            officer.page().setViewportSize(700, 900);
            officer.open("/policy");
            var box = officer.page().locator("[role='region'][aria-labelledby='base']");
            box.focus();
            officer.page().keyboard().press("ArrowRight");
            officer.page().waitForFunction("() => document.querySelector(\"[aria-labelledby='base']\").scrollLeft > 0");
        }
    }

    private static void fillIn(Visitor officer, String person, String wish) {
        officer.select("What " + person + " is to the child", "parent");
        officer.select("What " + person + " said about taking part", wish);
        officer.select("Has " + person + " a private place to talk?", "yes");
        officer.select("Device, data and knowing how: " + person, "has what it needs");
        officer.select("Interpreter for " + person, "none needed");
    }

    /** A name of their own, so that the button to sign in is theirs. */
    private String policyOfficer() {
        var id = UUID.randomUUID();
        var name = "Policy Officer " + id.toString().substring(0, 8);
        signIn.mayEnter(new ProfessionalId(id), name, Role.POLICY);
        return name;
    }
}
