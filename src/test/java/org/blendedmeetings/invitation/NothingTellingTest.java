package org.blendedmeetings.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.PersonBuilder.aPerson;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.blendedmeetings.booking.ABookable;
import org.blendedmeetings.booking.AWish;
import org.blendedmeetings.invitation.CalendarGateway.Attendee;
import org.blendedmeetings.invitation.CalendarGateway.NewEvent;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.meeting.MeetingTypeFixtures;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.people.ProfessionalRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing of domain 9.1's list is in any calendar item, whatever stands in our rows: every type of meeting, a room whose name
 * tells all, people of different names in one family, telling titles and agencies.
 */
class NothingTellingTest {
    private static final List<String> TELLING = List.of(
            "child protection",
            "conference",
            "lac",
            "abuse",
            "section 47",
            "strategy",
            "secure",
            "adoption",
            "refuge",
            "police",
            "probation",
            "zarquon",
            "beeblebrox",
            "prefect",
            "dent",
            "ealing",
            "polish",
            "interpreter",
            "2014",
            "nhs",
            "school",
            "mother",
            "father",
            "child",
            "family",
            "review",
            "review meeting");

    static Stream<String> types() {
        return MeetingTypeFixtures.catalogue().requestable().stream().map(MeetingType::code);
    }

    @ParameterizedTest
    @MethodSource("types")
    void no_event_tells_what_it_is_about_or_who_else_is_in_it(String type) {
        var inviting = new Inviting().in("Child Protection Conference Room", "Ealing Women's Refuge");
        var chair = inviting.professional(aProfessional()
                .named("Ada Obi")
                .titled("Police domestic abuse officer")
                .from("National Probation Service")
                .emailed("a@x.example")
                .view());
        var child = inviting.person(aChild().named("Zarquon", "Beeblebrox")
                .numbered("LAC-2014")
                .safelyReachedBy(ChannelKind.EMAIL, "z@x.example")
                .view());
        var parent = inviting.person(aPerson()
                .named("Ford", "Prefect")
                .speaking("pl", InterpreterNeed.SPOKEN)
                .safelyReachedBy(ChannelKind.EMAIL, "f@x.example")
                .view());
        var other = inviting.person(aPerson()
                .named("Arthur", "Dent")
                .safelyReachedBy(ChannelKind.EMAIL, "d@x.example")
                .view());
        inviting.wishes(AWish.calendar(child.id()))
                .wishes(AWish.calendar(parent.id()))
                .wishes(AWish.calendar(other.id()))
                .booked(
                        ABookable.meeting(type)
                                .held(Format.HYBRID_FAMILY_IN_ROOM)
                                .family(child.id(), FamilyRole.CHILD, 1, AttendanceMode.ROOM)
                                .parent(parent.id(), AttendanceMode.VIDEO)
                                .family(other.id(), FamilyRole.PARENT, 2, AttendanceMode.PHONE)
                                .required(chair.id(), ProfessionalRole.CHAIR, AttendanceMode.ROOM),
                        2)
                .sendAll();

        var invited = MeetingTypeFixtures.type(type).familyInvited();
        assertThat(inviting.calendar.created).hasSize(invited ? 5 : 2).allSatisfy(event -> {
            assertThat(event.subject()).isEqualTo("Meeting - ref 7F3KQX");
            var words = wordsOf(event).replace(firstNameOfReader(event), "");
            assertThat(TELLING).noneMatch(telling -> words.contains(telling.toLowerCase(Locale.ROOT)));
            assertThat(event.attendees().size() == 1
                            || event.attendees().stream()
                                    .noneMatch(each -> List.of("z@x.example", "f@x.example", "d@x.example")
                                            .contains(each.address())))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Conference Room 2", "LAC review suite", "Secure unit", "Section 47 office", "The Refuge"})
    void a_room_with_a_telling_name_is_known_by_its_building(String room) {
        assertThat(NeutralWords.place(room, "Elm House")).isEqualTo("Elm House");
        assertThat(NeutralWords.place(room, null)).isEqualTo("Meeting room");
    }

    @Test
    void an_ordinary_name_is_left_alone() {
        assertThat(NeutralWords.place("Elm 1", "Place of Learning")).isEqualTo("Elm 1, Place of Learning");
        assertThat(NeutralWords.place("Lacock Room", "The Courtyard")).isEqualTo("Lacock Room, The Courtyard");
        assertThat(NeutralWords.place(null, null)).isNull();
    }

    /** All that a reader, or somebody looking over their shoulder, can see of an event. */
    private static String wordsOf(NewEvent event) {
        var names = event.attendees().stream().map(Attendee::name).toList();
        return String.join(
                        "\n", event.subject(), event.body(), String.valueOf(event.roomName()), String.join("\n", names))
                .toLowerCase(Locale.ROOT);
    }

    /** Their own first name is the one thing that may stand there. */
    private static String firstNameOfReader(NewEvent event) {
        return event.attendees().size() == 1 ? event.attendees().get(0).name().toLowerCase(Locale.ROOT) : "nobody";
    }
}
