package org.blendedmeetings.policy;

import java.time.Clock;
import java.util.List;
import java.util.function.ToIntFunction;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;

/** Asks the policy again about last quarter's meetings: as it is in force, and as a change would make it. */
@Component
public class ComparingChanges {
    private static final int MONTHS = 3;
    private static final int LOOKED_AT = 3_000;
    private static final int LISTED = 100;

    private final CouncilPolicy policy;
    private final PolicySettings settings;
    private final TableWriting writing;
    private final ReadingChanges changes;
    private final DecidedCases decided;
    private final Clock clock;

    ComparingChanges(
            CouncilPolicy policy,
            PolicySettings settings,
            TableWriting writing,
            ReadingChanges changes,
            DecidedCases decided,
            Clock clock) {
        this.policy = policy;
        this.settings = settings;
        this.writing = writing;
        this.changes = changes;
        this.decided = decided;
        this.clock = clock;
    }

    /** Refused as a conflict where the change does not fit the newest version any more. */
    public Comparison compare(ChangeView change) {
        var texts = changes.texts(change);
        writing.check(texts);
        return compare(writing.tables(texts, "proposed"), cases());
    }

    Comparison compare(PolicyTables proposed, List<DecidedCase> cases) {
        var was = new Advising(policy.current(), settings.arrangementDays());
        var would = new Advising(proposed, settings.arrangementDays());
        var differing = cases.stream()
                .map(each -> CaseDifference.of(each, was.advise(each.asked()), would.advise(each.asked())))
                .filter(CaseDifference::differs)
                .toList();
        var today = London.dateOf(clock.instant());
        return new Comparison(
                today.minusMonths(MONTHS),
                today,
                cases.size(),
                differing.size(),
                sum(differing, each -> each.otherFormat() ? 1 : 0),
                sum(differing, each -> each.otherTier() ? 1 : 0),
                sum(differing, CaseDifference::given),
                sum(differing, CaseDifference::notGiven),
                sum(differing, each -> each.onlyCounted() ? 1 : 0),
                differing.stream()
                        .filter(each -> !each.onlyCounted())
                        .limit(LISTED)
                        .toList());
    }

    private List<DecidedCase> cases() {
        var today = London.dateOf(clock.instant());
        return decided.between(today.minusMonths(MONTHS), today, LOOKED_AT);
    }

    private static int sum(List<CaseDifference> differing, ToIntFunction<CaseDifference> of) {
        return differing.stream().mapToInt(of).sum();
    }
}
