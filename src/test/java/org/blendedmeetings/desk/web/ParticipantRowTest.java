package org.blendedmeetings.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aPerson;

import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody who was in the room on the first day of a meeting. */
class ParticipantRowTest {
    @ParameterizedTest(name = "over {0}, planned {1}: {2}")
    @CsvSource({"true, VIDEO, in the room", "false, VIDEO, ", "false, NOT_ATTENDING, in the room"})
    void how_they_took_part_is_said_once_that_is_over_for_them(boolean over, AttendanceMode mode, String said) {
        var person = aPerson().view();
        var view = new ParticipantView(
                Ids.next(), person.id(), FamilyRole.PARENT, null, null, 1, true, mode, AttendanceMode.ROOM);

        assertThat(ParticipantRow.family(view, person, null, over).tookPart()).isEqualTo(said);
    }
}
