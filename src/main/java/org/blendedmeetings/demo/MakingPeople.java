package org.blendedmeetings.demo;

import java.util.List;
import org.blendedmeetings.people.NewFamily.Member;
import org.blendedmeetings.people.NewFamily.Reach;

/** Makes the members of one family, who share a surname and where they come from. */
final class MakingPeople {
    private static final int OWN_TELEPHONE = 12;
    private static final int ASKED_THEMSELVES = 8;

    private final Chance chance;
    private final InventedNames names;
    private final Channels channels;
    private final Describing describing;

    MakingPeople(Chance chance, InventedNames names, Channels channels, Describing describing) {
        this.chance = chance;
        this.names = names;
        this.channels = channels;
        this.describing = describing;
    }

    /** @param said what today's story has them say, or null for anybody */
    Member child(Kin kin, String number, int age, boolean restricted, Said said, List<Integer> homes) {
        var first = names.first(
                kin.surname(),
                chance.percent(50) ? kin.heritage().women() : kin.heritage().men());
        var person = describing.child(number, first, kin.surname(), kin.heritage(), age, restricted);
        return new Member(true, person, childChannels(first, age, said), homes);
    }

    Member woman(Kin kin, int age, Said said, List<Integer> homes) {
        return adult(kin, kin.heritage().women(), age, said, homes);
    }

    Member man(Kin kin, int age, Said said, List<Integer> homes) {
        return adult(kin, kin.heritage().men(), age, said, homes);
    }

    private Member adult(Kin kin, List<String> choice, int age, Said said, List<Integer> homes) {
        var first = names.first(kin.surname(), choice);
        var person = describing.adult(first, kin.surname(), kin.heritage(), age);
        return new Member(false, person, channelsOf(first, said), homes);
    }

    private List<Reach> childChannels(String first, int age, Said said) {
        if (age < ASKED_THEMSELVES || (said == null && !hasTelephone(age))) {
            return List.of();
        }
        return channelsOf(first, said);
    }

    private boolean hasTelephone(int age) {
        return age >= OWN_TELEPHONE && chance.percent(75);
    }

    private List<Reach> channelsOf(String first, Said said) {
        if (said == null) {
            return channels.any(first);
        }
        return said.how() == Said.How.UNSAFE ? channels.unsafe(first) : channels.safe(first);
    }

    /** What a family shares. */
    record Kin(String surname, Heritage heritage) {}
}
