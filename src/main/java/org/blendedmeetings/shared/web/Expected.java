package org.blendedmeetings.shared.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says in words what a value of some type looks like. */
final class Expected {
    private Expected() {}

    static String of(Class<?> type) {
        if (type == null) {
            return "a value of the kind asked for";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (type == LocalDate.class) {
            return "a date such as 2026-11-23";
        }
        if (type == LocalTime.class) {
            return "a time such as 14:30";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "a moment such as 2026-11-23T14:30:00Z";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a number";
        }
        return type == UUID.class ? "an id" : "a value of the kind asked for";
    }
}
