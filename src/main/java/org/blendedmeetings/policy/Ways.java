package org.blendedmeetings.policy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.preference.Preference;

/** How formats, modes and wishes belong together (policy 4). */
public final class Ways {
    private static final Set<AttendanceMode> REMOTE = EnumSet.of(AttendanceMode.VIDEO, AttendanceMode.PHONE);
    private static final Set<AttendanceMode> COUNTING =
            EnumSet.of(AttendanceMode.ROOM, AttendanceMode.VIDEO, AttendanceMode.PHONE);

    private Ways() {}

    /** The mode a whole format puts a family member in. */
    public static AttendanceMode mode(Format format) {
        return switch (format) {
            case IN_PERSON, HYBRID_FAMILY_IN_ROOM, SERIES -> AttendanceMode.ROOM;
            case HYBRID_FAMILY_REMOTE, VIDEO -> AttendanceMode.VIDEO;
            case PHONE -> AttendanceMode.PHONE;
            case PAPER -> AttendanceMode.WRITTEN_VIEWS;
        };
    }

    /** The mode somebody has whose wish, or recorded need, this is; the room where it is neither. */
    public static AttendanceMode mode(Preference wish) {
        return format(wish)
                .map(Ways::mode)
                .orElseGet(() -> wish.isWish() ? AttendanceMode.valueOf(wish.name()) : AttendanceMode.ROOM);
    }

    /** The format this wish names, if it names one. */
    public static Optional<Format> format(Preference wish) {
        return Arrays.stream(Format.values())
                .filter(format -> format.name().equals(wish.name()))
                .findFirst();
    }

    /** On a screen or by phone. */
    public static boolean remote(AttendanceMode mode) {
        return REMOTE.contains(mode);
    }

    /** Only room, video and phone count towards the meeting's format; the others are always given. */
    public static boolean counts(AttendanceMode mode) {
        return COUNTING.contains(mode);
    }

    static boolean remote(Format format) {
        return remote(mode(format));
    }
}
