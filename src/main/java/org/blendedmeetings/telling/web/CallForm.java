package org.blendedmeetings.telling.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.blendedmeetings.telling.CallMade;
import org.blendedmeetings.telling.VoiceWay;

/** A call that was made, or tried. */
record CallForm(
        @NotNull(message = "{telling.call.way.required}") VoiceWay way,
        @NotNull(message = "{telling.call.on.required}") LocalDate on,
        @NotNull(message = "{telling.call.at.required}") LocalTime at,
        @NotNull(message = "{telling.call.reached.required}") Boolean reached,
        String agreed) {

    static CallForm now(LocalDateTime now) {
        return new CallForm(
                VoiceWay.PHONE,
                now.toLocalDate(),
                now.toLocalTime().withSecond(0).withNano(0),
                null,
                null);
    }

    CallMade call() {
        return new CallMade(way, on.atTime(at), reached, agreed);
    }
}
