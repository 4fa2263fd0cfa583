package org.blendedmeetings.browser;

import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;

/** The steps journeys are made of, each taken in one way: at a desk with the keyboard alone, on a phone. */
class Walk {
    private static final int MOST_QUESTIONS = 12;

    private final Function<String, Visitor> way;
    private final String address;

    Walk(Function<String, Visitor> way, String address) {
        this.way = way;
        this.address = address;
    }

    Visitor anybody() {
        return way.apply(address);
    }

    Visitor signedIn(String name) {
        var person = anybody();
        person.open("/sign-in");
        person.press(BUTTON, name);
        return person;
    }

    /**
     * Business support ask for a meeting about the family's child, with the people of the circle.
     *
     * @param limit what the page says of it before anything is saved
     * @param without whoever is unticked
     * @return its reference
     */
    String ask(Family family, String type, String clockStart, String limit, String... without) {
        try (var clerk = signedIn(family.clerk())) {
            clerk.press(LINK, "Ask for a meeting");
            clerk.write("Whom is it about?", family.surname());
            clerk.press(BUTTON, "Find");
            clerk.press(LINK, family.child());
            clerk.select("What kind of meeting", type);
            clerk.write("When the clock started", clockStart);
            for (var each : without) {
                clerk.tick(each);
            }
            clerk.press(BUTTON, "Show the limit");
            assertThat(clerk.reads()).contains(limit);
            clerk.press(BUTTON, "Ask for this meeting");
            assertThat(clerk.reads()).contains("The meeting is asked for");
            return clerk.path().replace("/meetings/", "");
        }
    }

    void answer(String device, String wish) {
        answer(device, wish, null);
    }

    /** Somebody of the family opens the link on their device and says how they would like it. */
    void answer(String device, String wish, String ownWords) {
        try (var person = openedLink(device)) {
            person.choose(wish);
            for (var step = 0; step < MOST_QUESTIONS && !person.sees(BUTTON, "Send my answer"); step++) {
                assertThat(person.sees(BUTTON, "Exit this page")).isTrue();
                if (person.page().getByText("No, this page is enough").count() > 0) {
                    person.choose("No, this page is enough");
                }
                if (person.path().endsWith("/joining")) {
                    person.chooseFirst("privateAndSafe");
                }
                if (ownWords != null && person.path().endsWith("/more")) {
                    person.writeInto("words", ownWords);
                }
                person.press(BUTTON, "Continue");
            }
            person.press(BUTTON, "Send my answer");
            assertThat(person.reads()).contains("Thank you");
        }
    }

    /** At the first question of their page. */
    Visitor openedLink(String device) {
        var person = anybody();
        person.open(device);
        assertThat(person.reads()).contains("/f/");
        person.open(person.page().locator("a[href*='/f/']").first().getAttribute("href"));
        assertThat(person.title()).doesNotContain("meeting").doesNotContain("review");
        person.press(BUTTON, "Continue");
        person.press(BUTTON, "Start");
        return person;
    }

    void book(Family family, String reference) {
        try (var clerk = signedIn(family.clerk())) {
            clerk.open("/meetings/" + reference + "/book");
            assertThat(clerk.reads()).as("what is suggested").contains("The best first");
            clerk.chooseFirst("choice");
            clerk.press(BUTTON, "Confirm this time and place");
            assertThat(clerk.reads()).contains("booked");
        }
    }
}
