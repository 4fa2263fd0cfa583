package org.blendedmeetings.telling;

import static org.blendedmeetings.escalation.ExceptionCode.EX_PREF;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.access.FamilyVisit;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.escalation.ExceptionView;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.escalation.ExceptionsOf;
import org.blendedmeetings.format.DecisionId;
import org.blendedmeetings.format.WishUnmet;
import org.blendedmeetings.format.WishesMet;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.ChannelSettings;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.Safety;
import org.blendedmeetings.preference.AskedFamily;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.timescale.London;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A family in the database, and what happens to those of them who do not have what they asked for; made as a bean. */
public class ToBeTold {
    private final PeopleRegister register;
    private final ContactChannels channels;
    private final Meetings meetings;
    private final Exceptions exceptions;
    private final ExceptionsOf exceptionsOf;
    private final ToldAccounts accounts;
    private final RecordingCalls calls;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final DecisionId decision = new DecisionId(Ids.next());
    private AskedFamily family;

    public ToBeTold(
            PeopleRegister register,
            ContactChannels channels,
            Meetings meetings,
            Exceptions exceptions,
            ExceptionsOf exceptionsOf,
            ToldAccounts accounts,
            RecordingCalls calls,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.register = register;
        this.channels = channels;
        this.meetings = meetings;
        this.exceptions = exceptions;
        this.exceptionsOf = exceptionsOf;
        this.accounts = accounts;
        this.calls = calls;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    public ToBeTold withAChildOf(int age) {
        family = AskedFamily.of(age, register, channels, meetings);
        return this;
    }

    public AskedFamily family() {
        return family;
    }

    public DecisionId decision() {
        return decision;
    }

    /** As format says it when a decision is taken. */
    public void unmet(PersonId person) {
        var cause = "decision:" + decision + "/" + part(person);
        transaction.executeWithoutResult(done -> {
            exceptions.raise(EX_PREF, family.meeting().id(), cause, "Ring them.");
            events.publishEvent(new WishUnmet(decision, family.meeting().id(), part(person), cause));
        });
    }

    public void met(PersonId person) {
        transaction.executeWithoutResult(done -> events.publishEvent(new WishesMet(decision, Set.of(part(person)))));
    }

    public UUID part(PersonId person) {
        return family.meeting().family().stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public void rang(PersonId person, VoiceWay way, boolean reached, LocalDateTime at) {
        var call = new CallMade(way, at, reached, reached ? "She would rather not, and comes." : null);
        calls.rang(iro(), decision, part(person), call);
    }

    /** Told on the Monday, at nine. */
    public void told(PersonId person) {
        rang(person, VoiceWay.PHONE, true, London.timeOf(TestClock.MONDAY));
    }

    public ToldAccount account(PersonId person) {
        return accounts.of(family.meeting().id()).stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    public boolean exceptionIsOpen() {
        return exceptionsOf.of(family.meeting().id(), iro()).stream()
                .anyMatch(each -> each.code() == EX_PREF && each.isOpen());
    }

    public Optional<ExceptionView> openException() {
        return exceptionsOf.of(family.meeting().id(), iro()).stream()
                .filter(each -> each.code() == EX_PREF && each.isOpen())
                .findFirst();
    }

    /** From now on she is written to here. */
    public void writtenTo(PersonId person, String number, boolean alone) {
        var plain = ChannelSettings.safeToUse().asPreferred();
        channels.addChannel(
                person,
                ChannelKind.SMS,
                number,
                new ChannelSettings(Safety.YES, true, false, false, alone, false, plain.quiet()),
                Actor.SYSTEM);
    }

    public SignedIn iro() {
        return new SignedIn(family.iro().value(), "Ivor Reviewer", Set.of(Role.IRO), Set.of(), false);
    }

    public SignedIn iroWithTheDuty() {
        return new SignedIn(family.iro().value(), "Ivor Reviewer", Set.of(Role.IRO), Set.of(), true);
    }

    public FamilyVisit visit(PersonId person) {
        return family.visit(person);
    }
}
