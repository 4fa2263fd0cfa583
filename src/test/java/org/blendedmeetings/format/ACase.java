package org.blendedmeetings.format;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.preference.Preference;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.workflow.BaseFormatDmn;

/** Builds what the policy is asked about a meeting, over the council's real table. */
final class ACase {
    private final String type;
    private final String earlyReason;
    private final List<FamilyMember> people = new ArrayList<>();
    private final List<Apart> apart = new ArrayList<>();
    private Format proposal;

    private ACase(String type, String earlyReason) {
        this.type = type;
        this.earlyReason = earlyReason;
    }

    static ACase of(String type) {
        return new ACase(type, "UNKNOWN");
    }

    static ACase early(String reason) {
        return new ACase("CLA_REVIEW_EARLY", reason);
    }

    ACase child(int age, Preference preference) {
        return with(FamilyRole.CHILD, age, preference, null);
    }

    ACase mother(Preference preference) {
        return with(FamilyRole.PARENT, -1, preference, null);
    }

    ACase father(Preference preference) {
        return with(FamilyRole.PARENT, -1, preference, null);
    }

    ACase supporter(Preference preference) {
        return with(FamilyRole.SUPPORTER, -1, preference, null);
    }

    ACase with(FamilyRole role, int age, Preference preference, UUID household) {
        people.add(new FamilyMember(Ids.next(), role, age, preference, household));
        return this;
    }

    /** The first two people named so far must not meet. */
    ACase keptApart() {
        apart.add(new Apart(people.get(0).participant(), people.get(1).participant()));
        return this;
    }

    ACase staffPropose(Format format) {
        proposal = format;
        return this;
    }

    FormatCase build() {
        var row = BaseFormatDmn.table().base(type, earlyReason).orElse(null);
        return new FormatCase(type, earlyReason, row, List.copyOf(people), List.copyOf(apart), proposal);
    }

    Recommendation recommended() {
        return new Recommending(Conditions.NONE).recommend(build());
    }

    Options options() {
        return new Options(recommended());
    }
}
