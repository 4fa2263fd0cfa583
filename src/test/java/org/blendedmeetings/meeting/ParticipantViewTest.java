package org.blendedmeetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipantViewTest {
    @ParameterizedTest
    @CsvSource({
        "NOT_ATTENDING, ROOM, true",
        "NOT_ATTENDING, NOT_ATTENDING, false",
        "NOT_ATTENDING, , false",
        "ROOM, ROOM, false",
        ", ROOM, false"
    })
    void who_was_there_and_does_not_come_again_had_their_part(
            AttendanceMode mode, AttendanceMode tookPart, boolean had) {
        var one = new ParticipantView(
                Ids.next(), new PersonId(Ids.next()), FamilyRole.CHILD, null, null, 1, true, mode, tookPart);

        assertThat(one.hadTheirPart()).isEqualTo(had);
    }
}
