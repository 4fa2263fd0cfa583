package org.blendedmeetings.preference.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Arrays;
import org.blendedmeetings.preference.ChosenWay;
import org.blendedmeetings.preference.Preference;
import org.blendedmeetings.preference.ShownAnswer;
import org.blendedmeetings.shared.Refused;

/** How somebody would like to take part. */
record WayForm(@NotBlank(message = "{family.way.required}") String way) {
    static final String RING = "RING";

    static WayForm of(ShownAnswer answer) {
        if (answer.ringMe()) {
            return new WayForm(RING);
        }
        return new WayForm(answer.wish() == null ? null : answer.wish().name());
    }

    ChosenWay step() {
        if (way.equals(RING)) {
            return ChosenWay.pleaseRing();
        }
        return Arrays.stream(Preference.values())
                .filter(each -> each.name().equals(way))
                .findFirst()
                .map(ChosenWay::of)
                .orElseThrow(() -> Refused.invalid("way", "Choose one of the ways on the list."));
    }
}
