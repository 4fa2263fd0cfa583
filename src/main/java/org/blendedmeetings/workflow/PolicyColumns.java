package org.blendedmeetings.workflow;

import static java.util.Arrays.stream;
import static org.blendedmeetings.escalation.ExceptionCode.EX_NO_RULE;
import static org.blendedmeetings.escalation.ExceptionCode.EX_PREF;
import static org.blendedmeetings.escalation.ExceptionCode.EX_SAFETY_UNKNOWN;
import static org.blendedmeetings.escalation.ExceptionCode.EX_TIME;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.policy.EarlyReason;
import org.blendedmeetings.policy.Fact;
import org.blendedmeetings.policy.WishState;
import org.blendedmeetings.preference.Known;

/** What may stand in the columns of the tables: the program asks with no other value, and can read no other answer. */
final class PolicyColumns {
    private static final List<String> TIERS = List.of("", "1", "2", "3");
    private static final List<String> VISIBILITIES = List.of("S", "M", "O");

    static final Map<String, List<String>> CONDITIONS = Map.ofEntries(
            Map.entry("session", List.of("", "OWN", "OFFERED")),
            Map.entry("holds", List.of("", "YES")),
            Map.entry("asksFirst", List.of("", "YES")),
            Map.entry("recommends", List.of("", "ROOM")),
            Map.entry("remoteTier", TIERS),
            Map.entry("videoTier", TIERS),
            Map.entry("paperTier", TIERS),
            Map.entry("mode", List.of("", "RECORDED_NEED", "ROOM_OR_NOT_ATTENDING")),
            Map.entry("task", tasks()),
            Map.entry("exception", exceptions(EX_SAFETY_UNKNOWN, EX_TIME)),
            Map.entry("visibility", VISIBILITIES));
    static final Map<String, List<String>> OUTCOMES = Map.of(
            "given", List.of("YES", "PENDING", "NO", ""),
            "mode", List.of("WISHED", "NEEDED", "ROOM", "RECOMMENDED", ""),
            "leastTier", List.of("0", "1", "2", "3", ""),
            "plusWish", List.of("YES", "NO"),
            "exception", exceptions(EX_PREF, EX_NO_RULE),
            "visibility", VISIBILITIES);

    /** In every row of every table. */
    static final List<String> WRITTEN = List.of("ruleId");

    static final String NUMBER = "number";
    static final String VALUE = "value";

    private static final List<String> YES_NO = List.of("YES", "NO");
    private static final List<String> WAYS = List.of("VIDEO", "PHONE", "ROOM", "OTHER", "NONE");

    private PolicyColumns() {}

    /** What format-conditions.dmn is asked with; its number and value depend on the fact. */
    static Map<String, List<String>> conditionInputs(List<String> baseRows) {
        var possible = new LinkedHashMap<String, List<String>>();
        possible.put("fact", names(Fact.values()));
        possible.put("home", names(Known.values()));
        possible.put(
                "wished", List.of("VIDEO", "PHONE", "ROOM", "OTHER", "NONE", "VIDEO_LEFT_OPEN", "PHONE_LEFT_OPEN"));
        possible.put("needed", WAYS);
        possible.put("meeting", baseRows);
        return possible;
    }

    static Map<String, List<String>> outcomeInputs(List<String> baseRows) {
        var possible = new LinkedHashMap<String, List<String>>();
        possible.put("need", names(WishState.NeedState.values()));
        possible.put("wish", names(WishState.Standing.values()));
        possible.put("answer", names(WishState.Answered.values()));
        List.of("held", "obstacle", "apart", "question").forEach(each -> possible.put(each, YES_NO));
        possible.put("meeting", baseRows);
        return possible;
    }

    static Map<String, List<String>> baseInputs(List<String> meetingTypes) {
        return Map.of("meetingType", meetingTypes, "earlyReason", names(EarlyReason.values()));
    }

    /** What somebody can be asked to arrange. */
    private static List<String> tasks() {
        var tasks = "OTHER_TIME_LINK_AND_ARRIVAL SAFE_ROOM ASK_BY_VOICE OFFER_OWN_SESSION LENT_ROOM ASK_PRIVACY LOAN"
                + " TRY_IT_FIRST SPOKEN_INTERPRETER SIGN_INTERPRETER EASY_READ CARE_PLAN SHORTER_PART INFORM_CHAIR"
                + " TELL_COUNT COMPANY YEARLY_TALK_IN_PERSON LEGAL_ADVISER CAMERA_OFF FAMILY_CHOOSES_PLACE IRO_AGREES";
        return Stream.concat(Stream.of(""), Stream.of(tasks.split(" "))).toList();
    }

    /** Those a row may raise; most raise none. */
    private static List<String> exceptions(ExceptionCode... codes) {
        return Stream.concat(Stream.of(""), stream(codes).map(ExceptionCode::code))
                .toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return stream(values).map(Enum::name).toList();
    }
}
