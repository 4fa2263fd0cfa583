package org.blendedmeetings.demo;

import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.NewFamily;
import org.blendedmeetings.people.NewFamily.Member;
import org.blendedmeetings.people.NewFamily.NewHome;
import org.blendedmeetings.people.NewFamily.Tie;
import org.blendedmeetings.people.ParentalResponsibility;

/** A family while it is being put together: the children first, then the adults, each tied to every child. */
final class FamilyDraft {
    private final List<Member> members = new ArrayList<>();
    private final List<NewHome> homes = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private int children;

    int home(String name, String address, boolean secret) {
        homes.add(new NewHome(name, address, secret));
        return homes.size() - 1;
    }

    void child(Member child) {
        members.add(child);
        children++;
    }

    int adult(Member adult, FamilyRole role, ParentalResponsibility responsibility) {
        members.add(adult);
        var place = members.size() - 1;
        for (var child = 0; child < children; child++) {
            ties.add(new Tie(child, place, role, responsibility));
        }
        return place;
    }

    /** How many are in it so far. */
    int size() {
        return members.size();
    }

    NewFamily family() {
        return new NewFamily(List.copyOf(members), List.copyOf(homes), List.copyOf(ties));
    }
}
