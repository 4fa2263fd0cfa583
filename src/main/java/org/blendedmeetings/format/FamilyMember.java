package org.blendedmeetings.format;

import java.util.UUID;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.preference.Preference;

/**
 * Somebody of the family as the policy sees them.
 *
 * @param participant their participant's id
 * @param age         full years, -1 when not known
 * @param household   null when not known; the unknown are one household
 */
public record FamilyMember(UUID participant, FamilyRole role, int age, Preference preference, UUID household) {
    private static final int ASKED_TO_ATTEND_FROM = 4;

    /** Policy D2-10: not expected to attend, and never counts towards the format. */
    boolean underFour() {
        return age >= 0 && age < ASKED_TO_ATTEND_FROM;
    }

    boolean parentOrCarer() {
        return role == FamilyRole.PARENT || role == FamilyRole.CARER;
    }

    boolean wishesRoom() {
        return preference == Preference.ROOM
                || preference == Preference.IN_PERSON
                || preference == Preference.HYBRID_FAMILY_IN_ROOM;
    }

    /** Makes the meeting one in a room, so that others on a screen are single persons (policy 1.1). */
    boolean makesItARoomMeeting() {
        return wishesRoom() && !underFour() && role != FamilyRole.SUPPORTER;
    }

    boolean wishesRemote() {
        return preference == Preference.VIDEO
                || preference == Preference.PHONE
                || preference == Preference.HYBRID_FAMILY_REMOTE;
    }

    /** Not asked or no reply: never a screen because of it (policy 0.2). */
    boolean silent() {
        return preference == Preference.NOT_ASKED || preference == Preference.NO_REPLY;
    }

    /** The format they wished for the meeting, or null where they wished a mode or nothing. */
    Format wishedFormat() {
        return switch (preference) {
            case IN_PERSON, HYBRID_FAMILY_IN_ROOM, HYBRID_FAMILY_REMOTE, VIDEO, PHONE, SERIES, PAPER -> Format.valueOf(
                    preference.name());
            default -> null;
        };
    }

    /** The way they would take part if their wish is given; the room where there is no wish. */
    AttendanceMode wishedMode() {
        return switch (preference) {
            case VIDEO, HYBRID_FAMILY_REMOTE -> AttendanceMode.VIDEO;
            case PHONE -> AttendanceMode.PHONE;
            case PAPER, WRITTEN_VIEWS -> AttendanceMode.WRITTEN_VIEWS;
            case WALK_AND_TALK -> AttendanceMode.WALK_AND_TALK;
            case DRAWING -> AttendanceMode.DRAWING;
            case RECORDED_VIDEO -> AttendanceMode.RECORDED_VIDEO;
            case ADVOCATE -> AttendanceMode.ADVOCATE;
            case NOT_ATTENDING -> AttendanceMode.NOT_ATTENDING;
            default -> AttendanceMode.ROOM;
        };
    }
}
