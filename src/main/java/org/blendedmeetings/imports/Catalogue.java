package org.blendedmeetings.imports;

import java.util.Optional;
import org.blendedmeetings.due.Chains;
import org.blendedmeetings.due.PeriodKind;
import org.blendedmeetings.due.PeriodKinds;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.meeting.MeetingTypes;
import org.springframework.stereotype.Component;

/** What the council's catalogues say of the meetings and periods that files tell of. */
@Component
class Catalogue {
    private final PeriodKinds kinds;
    private final MeetingTypes types;
    private final Chains chains;

    Catalogue(PeriodKinds kinds, MeetingTypes types, Chains chains) {
        this.kinds = kinds;
        this.types = types;
        this.chains = chains;
    }

    PeriodKind kind(String code) {
        return kinds.get(code);
    }

    Optional<MeetingType> type(String code) {
        return types.find(code).filter(MeetingType::requestable);
    }

    /** The type that is held again and again in this chain. */
    MeetingType later(String chain) {
        return chains.later(chain);
    }

    /** The kind of period whose beginning starts the clock of this type. */
    Optional<PeriodKind> armedBy(MeetingType type) {
        return kinds.all().stream()
                .filter(kind -> kind.arms().contains(type.code()))
                .findFirst();
    }

    /** The kind of period with which the chain of this type ends. */
    Optional<PeriodKind> containing(MeetingType type) {
        return kinds.all().stream()
                .filter(kind -> kind.chains().contains(type.chain()))
                .findFirst();
    }

    String noSuchType(String code) {
        return code + " is not the code of a meeting type; possible are "
                + String.join(
                        ", ",
                        types.requestable().stream().map(MeetingType::code).toList())
                + ".";
    }
}
