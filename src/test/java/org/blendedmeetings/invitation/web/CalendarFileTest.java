package org.blendedmeetings.invitation.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Instant;
import java.util.Date;
import org.blendedmeetings.access.FamilyVisit;
import org.blendedmeetings.invitation.OwnInvitation;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.Test;

/** The file a family member may add to their own calendar. */
class CalendarFileTest {
    private static final Instant TEN = Instant.parse("2026-07-03T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    private final FamilyVisit visit = new FamilyVisit(Ids.next(), Ids.next());

    @Test
    void it_is_one_neutral_entry_in_utc_without_anybody_in_it() {
        var file = file("Elm 1, Elm House", null);
        var event = event(file);

        assertThat(Biweekly.parse(file).first().getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(Biweekly.parse(file).first().getEvents()).hasSize(1);
        assertThat(event.getSummary().getValue()).isEqualTo("Meeting - ref 7F3KQX");
        assertThat(event.getDateStart().getValue()).isEqualTo(Date.from(TEN));
        assertThat(file).contains("DTSTART:20260703T090000Z", "DTEND:20260703T103000Z", "DTSTAMP:20260601T080000Z");
        assertThat(event.getLocation().getValue()).isEqualTo("Elm 1, Elm House");
        assertThat(event.getClassification().getValue()).isEqualTo("PRIVATE");
        assertThat(event.getAttendees()).isEmpty();
        assertThat(event.getOrganizer()).isNull();
        assertThat(event.getDescription()).isNull();
    }

    @Test
    void the_way_in_is_not_left_on_a_telephone() {
        assertThat(file(null, "https://teams.example/secret")).doesNotContain("teams", "LOCATION");
    }

    @Test
    void fetched_again_it_is_the_same_entry_and_another_persons_is_another() {
        assertThat(event(file(null, null)).getUid())
                .isEqualTo(event(file("Elm 1", null)).getUid());
        var other = new FamilyVisit(Ids.next(), visit.meeting());
        assertThat(event(CalendarFile.of("7F3KQX", own(null, null), other, NOW)).getUid())
                .isNotEqualTo(event(file(null, null)).getUid());
    }

    private String file(String place, String link) {
        return CalendarFile.of("7F3KQX", own(place, link), visit, NOW);
    }

    private static OwnInvitation own(String place, String link) {
        return new OwnInvitation(1, TEN, TEN.plusSeconds(5400), place, link);
    }

    private static VEvent event(String file) {
        return Biweekly.parse(file).first().getEvents().get(0);
    }
}
