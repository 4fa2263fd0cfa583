package org.blendedmeetings.twin;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.blendedmeetings.access.As;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Staff without the safety duty, in every role there is; and those who decide, who have it. */
final class Readers {
    private static final Map<String, Role> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put("clerk", Role.BUSINESS_SUPPORT);
        ROLES.put("worker", Role.SOCIAL_WORKER);
        ROLES.put("chair", Role.CHAIR);
        ROLES.put("manager", Role.MANAGER);
        ROLES.put("head", Role.HEAD_OF_SERVICE);
        ROLES.put("admin", Role.ADMINISTRATOR);
        ROLES.put("policy", Role.POLICY);
    }

    private Readers() {}

    static Map<String, RequestPostProcessor> withoutTheDuty(TwinFamily family) {
        var readers = new LinkedHashMap<String, RequestPostProcessor>();
        ROLES.keySet().forEach(who -> readers.put(who, As.staff(signedIn(family, who, false))));
        return readers;
    }

    static SignedIn withTheDuty(TwinFamily family, String who) {
        return signedIn(family, who, true);
    }

    static SignedIn signedIn(TwinFamily family, String who, boolean duty) {
        var role = ROLES.get(who);
        var lines = role == Role.MANAGER ? EnumSet.allOf(Line.class) : EnumSet.noneOf(Line.class);
        return new SignedIn(family.by(who).value(), TwinOffices.nameOf(who), Set.of(role), lines, duty);
    }
}
