package org.blendedmeetings.format;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.preference.WishView;
import org.blendedmeetings.preference.Wishes;
import org.springframework.stereotype.Component;

/** Puts together what the policy is asked about a meeting, and asks it. */
@Component
class AskingPolicy {
    private static final int UNBORN = 0;

    private final FormatPolicy policy;
    private final Recommending recommending;
    private final Wishes wishes;
    private final Directory directory;

    AskingPolicy(FormatPolicy policy, Recommending recommending, Wishes wishes, Directory directory) {
        this.policy = policy;
        this.recommending = recommending;
        this.wishes = wishes;
        this.directory = directory;
    }

    Recommendation about(MeetingView meeting) {
        var type = meeting.type().code();
        var reason = Optional.ofNullable(meeting.earlyReason()).orElse("UNKNOWN");
        var family = wishes.of(meeting.id());
        return recommending.recommend(new FormatCase(
                type,
                reason,
                policy.base(type, reason).orElse(null),
                people(family, meeting),
                apart(family),
                meeting.staffProposal()));
    }

    private List<FamilyMember> people(List<WishView> family, MeetingView meeting) {
        var known = directory.persons(family.stream().map(WishView::person).toList());
        return family.stream().map(wish -> member(wish, known, meeting)).toList();
    }

    private static FamilyMember member(WishView wish, Map<PersonId, PersonView> known, MeetingView meeting) {
        var person = known.get(wish.person());
        var unborn = wish.role() == FamilyRole.CHILD
                && wish.age() < 0
                && meeting.type().code().equals("ICPC_PREBIRTH");
        return new FamilyMember(
                wish.participant(),
                wish.role(),
                unborn ? UNBORN : wish.age(),
                wish.preference(),
                person == null ? null : person.household());
    }

    private List<Apart> apart(List<WishView> family) {
        Map<PersonId, UUID> participants =
                family.stream().collect(toMap(WishView::person, WishView::participant, (one, same) -> one));
        return directory.keptApartAmong(participants.keySet()).stream()
                .map(pair -> new Apart(participants.get(pair.one()), participants.get(pair.other())))
                .toList();
    }
}
