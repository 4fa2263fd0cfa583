package org.blendedmeetings.policy.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.policy.BaseRow;
import org.blendedmeetings.policy.WrittenRow;
import org.blendedmeetings.policy.web.BaseLine.Standing;
import org.springframework.stereotype.Component;

/** Puts the base rows in words: kinds of meeting as the catalogue calls them, tiers by who they are there. */
@Component
class BaseLines {
    private final MeetingTypes types;
    private final PolicyWords words;
    private final BasisWords basis;
    private final ApproverWords approvers;

    BaseLines(MeetingTypes types, PolicyWords words, BasisWords basis, ApproverWords approvers) {
        this.types = types;
        this.words = words;
        this.basis = basis;
        this.approvers = approvers;
    }

    List<BaseLine> of(List<WrittenRow<BaseRow>> rows) {
        var anchors = new Anchors();
        return rows.stream().map(row -> line(row, anchors)).toList();
    }

    private BaseLine line(WrittenRow<BaseRow> row, Anchors anchors) {
        var says = row.says();
        var codes = row.values("meetingType");
        return new BaseLine(
                says.id(),
                anchors.of(says.id()),
                codes.stream().map(this::name).toList(),
                row.values("earlyReason").stream()
                        .map(reason -> words.code("early", reason))
                        .collect(Collectors.joining(" " + words.say("or") + " ")),
                Arrays.stream(Format.values())
                        .map(format -> standing(says, format, codes))
                        .toList(),
                says.words().isEmpty() ? "" : onePerson(says, codes),
                says.words(),
                basis.of(says.basis()));
    }

    private Standing standing(BaseRow row, Format format, List<String> codes) {
        var name = words.say("format." + format);
        if (row.recommended() == format) {
            return new Standing(name, words.say("standing.R"), true, false);
        }
        var tier = row.tierOf(format);
        return tier.isEmpty()
                ? new Standing(name, words.say("standing.x"), false, true)
                : new Standing(name, agreement(tier.getAsInt(), codes), false, false);
    }

    private String agreement(int tier, List<String> codes) {
        return tier == 0 ? words.say("standing.a") : words.say("standing.tier", approvers.of(tier, codes));
    }

    private String onePerson(BaseRow row, List<String> codes) {
        var parent = who(row.oneParentOrCarer(), codes);
        return row.oneParentOrCarer() == row.oneOther()
                ? words.say("one.anybody", parent)
                : words.say("one.parent", parent, who(row.oneOther(), codes));
    }

    private String who(int tier, List<String> codes) {
        return tier == 0 ? words.say("nobody") : words.say("the", approvers.of(tier, codes));
    }

    private String name(String code) {
        return types.find(code).map(MeetingType::name).orElse(code);
    }
}
