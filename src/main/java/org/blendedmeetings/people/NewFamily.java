package org.blendedmeetings.people;

import java.util.List;

/**
 * A family as another system hands it over. People and homes are named by their place in these lists, from 0.
 *
 * @param ties what each adult is to each child
 */
public record NewFamily(List<Member> members, List<NewHome> homes, List<Tie> ties) {

    /**
     * Somebody of the family.
     *
     * @param homes where they live, the main home first
     */
    public record Member(boolean child, NewPerson person, List<Reach> channels, List<Integer> homes) {}

    /** A way to reach them, and what they said about using it. */
    public record Reach(ChannelKind kind, String address, ChannelSettings settings) {}

    /** A home; a secret address is shown only to staff with the safety duty. */
    public record NewHome(String name, String address, boolean secretAddress) {}

    /** What an adult is to a child. */
    public record Tie(int child, int adult, FamilyRole role, ParentalResponsibility responsibility) {}
}
