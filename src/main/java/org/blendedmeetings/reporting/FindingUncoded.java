package org.blendedmeetings.reporting;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.reporting.UncodedReviews.Uncoded;
import org.springframework.stereotype.Component;

/** Finds the reviews that have no participation code, or one for another age, so that they are put right before the return is made. */
@Component
public class FindingUncoded {
    private static final int SHOWN = 50;

    private final Subjects subjects;

    FindingUncoded(Subjects subjects) {
        this.subjects = subjects;
    }

    public UncodedReviews in(Days days, SignedIn reader) {
        var count = new AtomicInteger();
        var first = new ArrayList<Uncoded>();
        subjects.each(StatutoryFile.REVIEWS, days, StatutoryFiles.hasRestricted(reader), subject -> ReviewRows.reviews(
                        subject, days)
                .filter(each -> ReviewRows.code(subject, each).isEmpty())
                .filter(each -> count.incrementAndGet() <= SHOWN)
                .forEach(each -> first.add(
                        new Uncoded(subject.child().number(), subject.life().child(), each))));
        return new UncodedReviews(count.get(), first);
    }
}
