package org.blendedmeetings.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.people.Birth;
import org.blendedmeetings.people.PersonId;

/**
 * What happened to one child, day by day, as far as clocks depend on it. What is told of it twice is known the second time;
 * nothing is ever taken out.
 */
public final class Chronology {
    private final UUID child;
    private final Birth birth;
    private final ChildsPeriods periods;
    private final List<HeldMeeting> held;
    private final List<EarlyCall> calls;
    private final DueMeetingsOf due;
    private final List<Object> fresh = new ArrayList<>();
    private final List<HeldMeeting> recoded = new ArrayList<>();

    Chronology(
            UUID child,
            Birth birth,
            List<Period> periods,
            List<HeldMeeting> held,
            List<EarlyCall> calls,
            List<DueMeeting> due) {
        this.child = child;
        this.birth = birth;
        this.periods = new ChildsPeriods(child, periods);
        this.held = new ArrayList<>(held);
        this.calls = new ArrayList<>(calls);
        this.due = new DueMeetingsOf(child, due);
    }

    public PersonId child() {
        return new PersonId(child);
    }

    /**
     * All that one source tells of the periods of one kind.
     *
     * @param chains those the source speaks of, or null for all
     */
    public Told periods(PeriodKind kind, Collection<ToldPeriod> told, Set<String> chains) {
        return periods.told(kind, told, chains);
    }

    /** A period began that goes on, with all its chains. */
    Told began(PeriodKind kind, LocalDate since) {
        return periods.told(kind, List.of(ToldPeriod.of(since, null)), null);
    }

    /** In the period of this kind that goes on these chains run as well; known where none goes on. */
    public Told speaksOf(PeriodKind kind, Set<String> chains) {
        return periods.speaksOf(kind, chains);
    }

    /** Since when the period of this kind has been going on that goes on. */
    public Optional<LocalDate> since(PeriodKind kind) {
        return periods.open(kind).map(Period::since);
    }

    /** Ends the period of this kind that goes on, if there is one. */
    public Told ended(PeriodKind kind, LocalDate on, String why) {
        var open = periods.open(kind);
        open.ifPresent(each -> each.ended(on, why));
        return open.isPresent() ? Told.CHANGED : Told.KNOWN;
    }

    /**
     * A meeting was held, as a file tells.
     *
     * @param coveredFrom   null where the type says which in line it was; else the day from which the file tells all
     * @param participation how the child took part, as the return codes it, or null
     * @param goesOn        what its type is followed by is to follow
     */
    public Told held(MeetingType type, LocalDate on, LocalDate coveredFrom, String participation, boolean goesOn) {
        var same = heldOn(type, on);
        if (same.isEmpty()) {
            add(HeldMeeting.told(child, type, on, coveredFrom, participation, goesOn));
            return Told.NEW;
        }
        if (participation == null || participation.equals(same.get().participation())) {
            return Told.KNOWN;
        }
        same.get().participated(participation);
        recoded.add(same.get());
        return Told.CHANGED;
    }

    /** How the child took part in the one held that day, as somebody here said: no file takes it back. */
    public Optional<String> codedHere(MeetingType type, LocalDate on) {
        return heldOn(type, on).filter(HeldMeeting::isCodedHere).map(HeldMeeting::participation);
    }

    /** A meeting was held here. */
    void heldHere(MeetingType type, LocalDate on, boolean goesOn, MeetingId meeting) {
        due.held(meeting, on);
        if (heldOn(type, on).isEmpty()) {
            add(HeldMeeting.here(child, type, on, goesOn, meeting.value()));
        }
    }

    /** It took several days: it was begun on one and completed on another. */
    void tookPlace(MeetingId meeting, LocalDate started, LocalDate completed) {
        if (!started.equals(completed)) {
            held.stream().filter(each -> each.isOf(meeting)).forEach(each -> each.tookPlace(started, completed));
        }
    }

    private Optional<HeldMeeting> heldOn(MeetingType type, LocalDate on) {
        var chain = HeldMeeting.chainOf(type);
        return held.stream()
                .filter(each -> each.chain().equals(chain) && each.heldOn().equals(on))
                .findFirst();
    }

    private void add(HeldMeeting each) {
        held.add(each);
        fresh.add(each);
    }

    void called(String chain, LocalDate on, String reason) {
        var known = calls.stream().anyMatch(each -> each.called().equals(new History.Called(chain, on)));
        if (!known) {
            var call = EarlyCall.of(child, chain, on, reason);
            calls.add(call);
            fresh.add(call);
        }
    }

    DueMeetingsOf due() {
        return due;
    }

    History history(PeriodKinds kinds, Chains chains) {
        return new History(
                birth.bornOn(),
                birth.expectedOn(),
                periods.all().stream().map(each -> each.spell(kinds)).toList(),
                held.stream().map(each -> each.held(chains)).toList(),
                calls.stream().map(EarlyCall::called).toList());
    }

    /** Of which a file tells another participation code than there was. */
    List<HeldMeeting> recoded() {
        return recoded;
    }

    /** What there was no row for before. */
    List<?> fresh() {
        return Stream.of(periods.fresh(), fresh, due.fresh())
                .flatMap(List::stream)
                .toList();
    }
}
