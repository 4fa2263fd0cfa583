package org.blendedmeetings.reporting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Child protection plans and their reviews, as the children in need census asks for them: a row for each review. */
final class PlanRows implements Rows {

    @Override
    public List<String> headings() {
        return List.of("LAchildID", "CPPstartDate", "CPPendDate", "CPPreviewDate");
    }

    @Override
    public Stream<List<?>> of(Subject subject, Days days) {
        return Plan.of(subject.life(), days)
                .flatMap(plan -> rows(subject.child().number(), plan));
    }

    private static Stream<List<?>> rows(String number, Plan plan) {
        var reviews = plan.reviews().isEmpty() ? Stream.of((LocalDate) null) : plan.reviews().stream();
        return reviews.map(review -> Arrays.asList(number, plan.since(), plan.until(), review));
    }
}
