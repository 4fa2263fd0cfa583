package org.blendedmeetings.format;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.Circumstances;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.policy.EarlyReason;
import org.blendedmeetings.policy.Pair;
import org.blendedmeetings.policy.PolicyCase;
import org.blendedmeetings.policy.SafetyPair;
import org.blendedmeetings.policy.SafetyState;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.WishView;
import org.blendedmeetings.preference.Wishes;
import org.springframework.stereotype.Component;

/** Puts together what the policy is asked about a meeting: what the family said, and what is known of them and of it. */
@Component
class MeetingCases {
    private final Wishes wishes;
    private final Directory directory;
    private final Circumstances circumstances;
    private final KnownOfMeeting known;

    MeetingCases(Wishes wishes, Directory directory, Circumstances circumstances, KnownOfMeeting known) {
        this.wishes = wishes;
        this.directory = directory;
        this.circumstances = circumstances;
        this.known = known;
    }

    PolicyCase of(MeetingView meeting) {
        var family = wishes.of(meeting.id());
        var people = family.stream().map(WishView::person).distinct().toList();
        var ids = ids(family);
        var among = circumstances.among(people);
        var persons = directory.persons(people);
        return new PolicyCase(
                meeting.type().code(),
                earlyReason(meeting),
                family.stream()
                        .map(wish -> KnownOfPerson.of(wish, persons.get(wish.person()), among.needed()))
                        .toList(),
                keptApart(people, ids),
                List.of(),
                safety(among, ids),
                among.violenceFrom().stream().map(ids::get).toList(),
                known.of(meeting),
                List.of(),
                meeting.staffProposal());
    }

    private static Map<PersonId, String> ids(List<WishView> family) {
        return family.stream()
                .collect(toMap(WishView::person, wish -> wish.participant().toString(), (one, same) -> one));
    }

    private List<Pair> keptApart(List<PersonId> people, Map<PersonId, String> ids) {
        return directory.keptApartAmong(people).stream()
                .map(pair -> new Pair(ids.get(pair.one()), ids.get(pair.other())))
                .toList();
    }

    private static List<SafetyPair> safety(Circumstances.Known among, Map<PersonId, String> ids) {
        return among.dangers().stream()
                .map(danger -> new SafetyPair(
                        ids.get(danger.pair().person()),
                        ids.get(danger.pair().from()),
                        SafetyState.valueOf(danger.state().name()),
                        Known.valueOf(danger.home().name())))
                .toList();
    }

    static EarlyReason earlyReason(MeetingView meeting) {
        return meeting.earlyReason() == null ? EarlyReason.UNKNOWN : EarlyReason.valueOf(meeting.earlyReason());
    }
}
