package org.blendedmeetings.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who is or may be at risk from whom, and what was known before; read only with the safety duty (policy 2). */
@Component
@Transactional
public class RecordingSafety {
    private final SafetyAccounts accounts;
    private final SafetyNews news;
    private final Clock clock;

    RecordingSafety(SafetyAccounts accounts, SafetyNews news, Clock clock) {
        this.accounts = accounts;
        this.news = news;
        this.clock = clock;
    }

    /** Known from now on; refused naming what is wrong, or when it is known already. */
    public SafetyRecord record(AtRisk between, SafetyAccount said, Actor who) {
        var account = said.checked(today());
        var pair = news.known(between.checked());
        if (accounts.isKnown(pair.person().value(), pair.from().value())) {
            throw Refused.conflict("other", "This is recorded of these two already. Change what is recorded instead.");
        }
        var row = accounts.saveAndFlush(SafetyAccountRow.first(pair, account, who, clock.instant()));
        news.tell(pair, who, "recorded", null, account, account.words());
        return row.view();
    }

    /** Known differently from now on; refused as a conflict when somebody changed or ended it since {@code seen}. */
    public void change(UUID matter, UUID seen, SafetyAccount said, Actor who) {
        var account = said.checked(today());
        var before = holding(matter);
        if (!before.view().id().equals(seen)) {
            throw Refused.conflict(null, "Somebody changed this meanwhile. Look at it again before you change it.");
        }
        var newer = before.replacedBy(account, who, clock.instant());
        // the one before gives up its place first
        accounts.saveAndFlush(before);
        accounts.saveAndFlush(newer);
        news.tell(newer.pair(), who, "changed", before.account(), account, account.words());
    }

    /** It need not be planned for any more. */
    public void end(UUID matter, String why, Actor who) {
        var row = holding(matter);
        row.end(why, who, clock.instant());
        news.tell(row.pair(), who, "ended", row.account(), null, why.strip());
    }

    /** All that is and was known of this person, at risk or feared; nothing for staff without the safety duty. */
    @Transactional(readOnly = true)
    public List<SafetyRecord> concerning(PersonId person, SignedIn reader) {
        return reader.safetyDuty()
                ? accounts.concerning(person.value()).stream()
                        .map(SafetyAccountRow::view)
                        .toList()
                : List.of();
    }

    private SafetyAccountRow holding(UUID matter) {
        return accounts.holding(matter)
                .orElseThrow(() -> Refused.conflict(null, "This has ended meanwhile. Look at the record again."));
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
