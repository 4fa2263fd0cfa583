package org.blendedmeetings.meeting;

import java.util.List;
import java.util.Optional;
import org.blendedmeetings.timescale.LimitRule;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * By when meetings of these types have to go on.
 *
 * @param inParts   after its first part, or null where it is not held in parts
 * @param adjourned after its one adjournment, or null where nothing but its own limit says
 * @param inquorate after it turned out without a quorum, or null where it has none
 */
record PartRule(@DefaultValue List<String> types, LimitRule inParts, LimitRule adjourned, LimitRule inquorate) {

    Optional<LimitRule> after(Outcome outcome) {
        return Optional.ofNullable(
                switch (outcome) {
                    case PART_HELD -> inParts;
                    case ADJOURNED -> adjourned;
                    case INQUORATE -> inquorate;
                    case HELD, DID_NOT_HAPPEN -> null;
                });
    }
}
