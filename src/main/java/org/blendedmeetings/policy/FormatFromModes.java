package org.blendedmeetings.policy;

import static org.blendedmeetings.meeting.AttendanceMode.PHONE;
import static org.blendedmeetings.meeting.AttendanceMode.ROOM;
import static org.blendedmeetings.meeting.Format.HYBRID_FAMILY_IN_ROOM;
import static org.blendedmeetings.meeting.Format.HYBRID_FAMILY_REMOTE;
import static org.blendedmeetings.meeting.Format.IN_PERSON;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.preference.Preference;

/** The meeting's format as it follows from how each person takes part (policy 4). */
public record FormatFromModes(BaseRow row, List<Part> parts) {

    /**
     * How one person takes part.
     *
     * @param met     their wish is given
     * @param counted whether they count towards the format: small children do not
     */
    public record Part(Preference wish, AttendanceMode mode, boolean met, boolean counted) {

        boolean inMeeting() {
            return counted && Ways.counts(mode);
        }

        boolean answered() {
            return counted && (wish.isWish() || wish == Preference.NO_PREFERENCE);
        }
    }

    /** The format, once everybody's part is known. */
    public Format format() {
        for (var whole : List.of(Format.SERIES, Format.PAPER)) {
            if (row.tierOf(whole).isPresent() && allWhoAnsweredHave(Preference.valueOf(whole.name()))) {
                return whole;
            }
        }
        var used = parts.stream().filter(Part::inMeeting).map(Part::mode).collect(Collectors.toSet());
        if (used.isEmpty()) {
            var onlySmallChildren = parts.stream().anyMatch(each -> !each.counted() && each.mode() == ROOM);
            return onlySmallChildren ? row.hybridOrInPerson() : row.recommended();
        }
        if (!used.contains(ROOM)) {
            return remote(used);
        }
        return used.size() == 1 ? inTheRoom() : HYBRID_FAMILY_IN_ROOM;
    }

    private Format inTheRoom() {
        if (anyoneInMeetingWished(Preference.IN_PERSON)) {
            return IN_PERSON;
        }
        return anyoneInMeetingWished(Preference.HYBRID_FAMILY_IN_ROOM) ? row.hybridOrInPerson() : roomFormat();
    }

    private Format roomFormat() {
        return row.allowed().contains(HYBRID_FAMILY_IN_ROOM) ? row.roomFormat() : IN_PERSON;
    }

    /** Whether staff sit together is the chair's matter, unless somebody asked for it and has it. */
    private Format remote(Set<AttendanceMode> used) {
        var askedFor = parts.stream()
                .anyMatch(each -> each.inMeeting() && each.met() && each.wish() == Preference.HYBRID_FAMILY_REMOTE);
        if (askedFor) {
            return HYBRID_FAMILY_REMOTE;
        }
        return used.equals(Set.of(PHONE)) ? Format.PHONE : Format.VIDEO;
    }

    private boolean anyoneInMeetingWished(Preference wish) {
        return parts.stream().anyMatch(each -> each.inMeeting() && each.wish() == wish);
    }

    private boolean allWhoAnsweredHave(Preference wish) {
        var answers = parts.stream().filter(Part::answered).toList();
        return !answers.isEmpty() && answers.stream().allMatch(each -> each.wish() == wish && each.met());
    }
}
