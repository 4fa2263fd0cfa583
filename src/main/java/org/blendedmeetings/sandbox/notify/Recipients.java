package org.blendedmeetings.sandbox.notify;

import java.util.Set;
import java.util.regex.Pattern;

/** Whom Notify writes to, and the addresses it keeps for trying out what can happen. */
final class Recipients {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\".]+");
    private static final Pattern UK_MOBILE = Pattern.compile("07\\d{9}");
    private static final Pattern ABROAD = Pattern.compile("\\+\\d{8,15}");
    private static final Set<String> TEMPORARY = Set.of("07700900003", "temp-fail@simulator.notify");
    private static final Set<String> PERMANENT = Set.of("07700900002", "perm-fail@simulator.notify");
    private static final Set<String> SMOKE = Set.of(
            "07700900000",
            "07700900111",
            "07700900222",
            "simulate-delivered@notifications.service.gov.uk",
            "simulate-delivered-2@notifications.service.gov.uk",
            "simulate-delivered-3@notifications.service.gov.uk");

    private Recipients() {}

    static String email(String given) {
        if (!EMAIL.matcher(given.strip()).matches()) {
            throw NotifyError.invalid("email_address Not a valid email address");
        }
        return given.strip();
    }

    /** The number in one form: a British mobile as 07…, others with their plus. */
    static String phone(String given) {
        String bare = given.replaceAll("[\\s().-]", "");
        String national = bare.replaceFirst("^(\\+44|0044|44)0?(?=7)", "0");
        if (UK_MOBILE.matcher(national).matches()) {
            return national;
        }
        if (ABROAD.matcher(bare).matches() && !bare.startsWith("+44")) {
            return bare;
        }
        throw NotifyError.invalid("phone_number Not a UK mobile number");
    }

    static String outcome(String to) {
        if (TEMPORARY.contains(to)) {
            return "temporary-failure";
        }
        return PERMANENT.contains(to) ? "permanent-failure" : "delivered";
    }

    /** Accepted and forgotten. */
    static boolean isSmokeTest(String to) {
        return SMOKE.contains(to);
    }
}
