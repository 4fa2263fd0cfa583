package org.blendedmeetings.policy.web;

import java.util.List;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.policy.ApartWish;
import org.blendedmeetings.policy.EarlyReason;
import org.blendedmeetings.policy.MeetingFacts;
import org.blendedmeetings.policy.Obstacle;
import org.blendedmeetings.policy.Pair;
import org.blendedmeetings.policy.PolicyCase;
import org.blendedmeetings.policy.PolicyPerson;
import org.blendedmeetings.policy.SafetyPair;
import org.blendedmeetings.policy.SafetyState;
import org.blendedmeetings.preference.DigitalAccess;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.Preference;
import org.springframework.stereotype.Component;

/** Turns a "what if" into what the policy is asked; whatever is left out is unknown. */
@Component
class ReadingCaseBody {
    private static final String EARLY = "CLA_REVIEW_EARLY";

    private final MeetingTypes types;

    ReadingCaseBody(MeetingTypes types) {
        this.types = types;
    }

    PolicyCase read(CaseBody body) {
        var type = type(body.meetingType());
        var reason = reason(type, body.earlyReason());
        new CaseCheck(body).check();
        return new PolicyCase(
                type,
                reason,
                or(body.people()).stream().map(ReadingCaseBody::person).toList(),
                or(body.keptApart()).stream()
                        .map(pair -> new Pair(pair.get(0), pair.get(1)))
                        .toList(),
                or(body.apartWishes()).stream()
                        .map(wish -> new ApartWish(wish.by(), wish.from()))
                        .toList(),
                or(body.safety()).stream().map(ReadingCaseBody::safety).toList(),
                or(body.violenceFrom()),
                facts(body),
                or(body.practicalObstacles()).stream()
                        .map(each -> new Obstacle(each.kind(), each.person()))
                        .toList(),
                body.proposedByStaff());
    }

    private String type(String code) {
        return types.find(code)
                .filter(MeetingType::requestable)
                .map(MeetingType::code)
                .orElseThrow(() -> Refusing.because(
                        "meetingType",
                        (code == null ? "is missing" : "'" + code + "' is not one of the types") + "; possible are "
                                + Refusing.listed(types.requestable().stream()
                                        .map(MeetingType::code)
                                        .toArray())));
    }

    private static EarlyReason reason(String type, EarlyReason given) {
        if (!type.equals(EARLY)) {
            return EarlyReason.UNKNOWN;
        }
        if (given == null || given == EarlyReason.UNKNOWN) {
            throw Refusing.because(
                    "earlyReason", "is missing: an early review has one of HARM, BREAKDOWN, CONTESTED, OTHER");
        }
        return given;
    }

    private static PolicyPerson person(PersonBody body) {
        return new PolicyPerson(
                body.id(),
                body.role(),
                or(body.age(), PolicyPerson.UNKNOWN_AGE),
                or(body.preference(), Preference.NOT_ASKED),
                or(body.privateSpace(), Known.UNKNOWN),
                or(body.digitalAccess(), DigitalAccess.UNKNOWN),
                or(body.interpreter(), InterpreterNeed.UNKNOWN),
                or(body.easyRead(), false),
                body.neededFormat(),
                body.household());
    }

    private static SafetyPair safety(SafetyBody body) {
        return new SafetyPair(
                body.atRisk(), body.from(), or(body.state(), SafetyState.UNKNOWN), or(body.shareHome(), Known.UNKNOWN));
    }

    private static MeetingFacts facts(CaseBody body) {
        return new MeetingFacts(
                or(body.consecutiveVirtual(), 0),
                or(body.toldAboutVirtual(), false),
                or(body.newChairOrWorker(), false),
                or(body.outOfArea(), false),
                or(body.proceedingsPossible(), false),
                or(body.longTermFoster(), false),
                or(body.disabledChild(), false),
                or(body.livesAlone(), false),
                or(body.noCamera()),
                or(body.workingDaysLeft(), MeetingFacts.UNKNOWN_DAYS));
    }

    private static <T> List<T> or(List<T> values) {
        return values == null ? List.of() : values;
    }

    private static <T> T or(T value, T unknown) {
        return value == null ? unknown : value;
    }
}
