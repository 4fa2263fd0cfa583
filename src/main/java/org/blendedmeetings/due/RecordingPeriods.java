package org.blendedmeetings.due;

import java.time.LocalDate;
import java.util.Optional;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes down by hand what begins and ends a child's clocks, and what calls for a review before its time. */
@Component
@Transactional
public class RecordingPeriods {
    private final ChangingChronologies changing;
    private final PeriodKinds kinds;
    private final BeginningPlans plans;

    RecordingPeriods(ChangingChronologies changing, PeriodKinds kinds, BeginningPlans plans) {
        this.changing = changing;
        this.kinds = kinds;
        this.plans = plans;
    }

    /** A period began, of which no conference is told. */
    public void begin(PersonId child, String kindCode, LocalDate since, Actor by) {
        begin(child, kindCode, since, false, by);
    }

    /**
     * A period began; refused when one of its kind goes on already, or the census would refuse its day.
     *
     * @param conference of a protection plan: its initial conference was held that day
     * @return what is worth knowing of it, if anything
     */
    public Optional<String> begin(PersonId child, String kindCode, LocalDate since, boolean conference, Actor by) {
        if (kindCode == null || kindCode.isBlank()) {
            throw Refused.invalid("kind", "Say what began.");
        }
        var kind = kinds.get(kindCode);
        changing.notAhead("since", since);
        var notice = plans.check(child, kind, since, conference);
        changing.change(child, chronology -> {
            if (chronology.since(kind).isPresent()) {
                throw Refused.conflict("kind", "This goes on already. End it first, or correct what is there.");
            }
            if (chronology.began(kind, since) != Told.NEW) {
                throw Refused.invalid("since", "It began on or within a period of this kind that is recorded already.");
            }
            plans.conference(chronology, kind, since, conference);
            changing.say(chronology, by, kind.name() + ": " + kind.began() + " on " + London.words(since), null);
        });
        return notice;
    }

    /** The period of this kind that goes on ended; what its chains had waiting applies no more. */
    public void end(PersonId child, String kindCode, LocalDate on, String why, Actor by) {
        var kind = kinds.get(kindCode);
        changing.notAhead("on", on);
        changing.change(child, chronology -> {
            var since = chronology.since(kind).orElseThrow(() -> Refused.conflict(null, "This has ended already."));
            if (on.isBefore(since)) {
                throw Refused.invalid("on", "It cannot have ended before it began, on " + London.words(since) + ".");
            }
            chronology.ended(kind, on, why == null || why.isBlank() ? null : why.strip());
            changing.say(chronology, by, kind.name() + ": " + kind.ended() + " on " + London.words(on), why);
        });
    }

    /** Something calls for the next review before its time, today where no day is given; refused when none is waiting. */
    public void callEarly(PersonId child, EarlyTrigger trigger, LocalDate on, Actor by) {
        if (trigger == null) {
            throw Refused.invalid("trigger", "Say what calls for it.");
        }
        var day = on == null ? changing.today() : on;
        changing.notAhead("calledOn", day);
        changing.change(child, chronology -> {
            if (chronology.due().waiting(Chains.CARE_REVIEW).isEmpty()) {
                throw Refused.conflict(
                        null, "No review is waiting to be brought forward: it is asked for already, or none is due.");
            }
            chronology.called(Chains.CARE_REVIEW, day, trigger.name());
            changing.say(chronology, by, "Early review called for", trigger.words());
        });
    }
}
