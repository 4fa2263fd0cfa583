package org.blendedmeetings.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.blendedmeetings.due.Chains;
import org.blendedmeetings.due.HeldView;
import org.blendedmeetings.due.ParticipationCode;
import org.blendedmeetings.due.PeriodKinds;

/** {@code reviews.csv} of the SSDA903 return: every child-in-care review held, with how the child took part. */
final class ReviewRows implements Rows {
    @Override
    public List<String> headings() {
        return List.of("CHILD", "DOB", "REVIEW", "REVIEW_CODE");
    }

    @Override
    public Stream<List<?>> of(Subject subject, Days days) {
        return reviews(subject, days)
                .map(each -> Arrays.asList(
                        subject.child().number(),
                        Subject.slashed(subject.child().bornOn()),
                        Subject.slashed(each.on()),
                        code(subject, each).orElse(null)));
    }

    /** One for another age the return would refuse (rules 440 and 441): better none until somebody gave the right one. */
    static Optional<ParticipationCode> code(Subject subject, HeldView review) {
        return review.codeFor(subject.child().bornOn());
    }

    static Stream<HeldView> reviews(Subject subject, Days days) {
        return hadShortBreaksOnly(subject, days)
                ? Stream.empty()
                : subject.life().held(Chains.CARE_REVIEW).filter(each -> days.contain(each.on()));
    }

    /** Their reviews are outside the return (rule 399). */
    private static boolean hadShortBreaksOnly(Subject subject, Days days) {
        return was(PeriodKinds.SHORT_BREAKS, subject, days) && !was(PeriodKinds.CARE, subject, days);
    }

    private static boolean was(String kind, Subject subject, Days days) {
        return subject.life().periods(kind).anyMatch(each -> days.touch(each.since(), each.until()));
    }
}
