package org.blendedmeetings.format;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.policy.ApartWish;
import org.blendedmeetings.preference.ApartAsked;
import org.springframework.stereotype.Component;

/** Who in a meeting does not want whom there, as far as it is known whom they mean (policy D3-02). */
@Component
class ApartWishes {
    /** Said in their own words, and nobody has found out yet whom they mean. */
    static final String NOT_KNOWN_YET = "";

    private final ApartAsked asked;
    private final ArrangedParts arranged;

    ApartWishes(ApartAsked asked, ArrangedParts arranged) {
        this.asked = asked;
        this.arranged = arranged;
    }

    List<ApartWish> in(MeetingView meeting) {
        var said = asked.in(meeting.id());
        if (said.isEmpty()) {
            return List.of();
        }
        var known = arranged.findByMeetingAndOverSinceIsNull(meeting.id().value());
        return said.keySet().stream()
                .sorted()
                .flatMap(each -> wishes(each, said.get(each).at(), known))
                .toList();
    }

    private static Stream<ApartWish> wishes(UUID by, Instant said, List<ArrangedPart> known) {
        var theirs = known.stream()
                .filter(each -> each.askedBy().equals(by) && each.answers(said))
                .toList();
        if (theirs.isEmpty()) {
            return Stream.of(new ApartWish(by.toString(), NOT_KNOWN_YET));
        }
        return theirs.stream()
                .map(ArrangedPart::apartFrom)
                .filter(from -> from != null)
                .map(from -> new ApartWish(by.toString(), from.toString()));
    }

    /** Participants with whom somebody has to talk before anything can be decided. */
    static Set<UUID> toArrange(List<ApartWish> wishes) {
        return wishes.stream()
                .filter(each -> each.from().equals(NOT_KNOWN_YET))
                .map(each -> UUID.fromString(each.by()))
                .collect(Collectors.toSet());
    }
}
