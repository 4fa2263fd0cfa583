package org.blendedmeetings.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A child-level list of Ofsted's Annex A: who the child is, then the columns of the list.
 *
 * @param own  the columns of this list
 * @param rows what stands in those, for each row of a child
 */
record AnnexA(List<String> own, BiFunction<Subject, Days, Stream<List<?>>> rows) implements Rows {
    private static final List<String> WHO =
            List.of("Child Unique ID", "Gender", "Ethnicity", "Date of Birth", "Age of Child (Years)");

    /** Asked with a yes or no; here it is recorded in their own words, which nobody gave for that. */
    static final String DISABILITY = "Does the Child have a Disability";

    static final String ASYLUM = "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)";

    static final AnnexA LIST_5 = new AnnexA(
            List.of(
                    "Strategy discussion initiating Section 47 Enquiry Start Date",
                    "Was an Initial Child Protection Conference deemed unnecessary?",
                    "Date of Initial Child Protection Conference"),
            (subject, days) -> Enquiry.of(subject.life(), days)
                    .map(each -> Arrays.asList(
                            Subject.slashed(each.since()),
                            each.notRequired() ? "Yes" : "No",
                            Subject.slashed(each.conference()))));

    static final AnnexA LIST_7 = new AnnexA(
            List.of(
                    "Child Protection Plan Start Date",
                    "Date of the Last Statutory Visit",
                    "Date of latest review conference",
                    "Child Protection Plan End Date"),
            (subject, days) -> Plan.of(subject.life(), days)
                    .map(each -> Arrays.asList(
                            Subject.slashed(each.since()),
                            null,
                            Subject.slashed(each.latestReview()),
                            Subject.slashed(each.until()))));

    static final AnnexA LIST_8 = new AnnexA(
            List.of(
                    ASYLUM,
                    DISABILITY,
                    "Date Started to be Looked After",
                    "Child's Legal Status",
                    "Date of Latest Statutory Review",
                    "Date of Last IRO Visit / Contact to the Child",
                    "Date Ceased to be Looked After",
                    "Placement Type"),
            (subject, days) -> Care.of(subject, days)
                    .map(each -> Arrays.asList(
                            null,
                            null,
                            Subject.slashed(each.since()),
                            null,
                            Subject.slashed(each.latestReview()),
                            Subject.slashed(each.spokenWith()),
                            Subject.slashed(each.until()),
                            null)));

    @Override
    public List<String> headings() {
        return Stream.concat(WHO.stream(), own.stream()).toList();
    }

    @Override
    public Stream<List<?>> of(Subject subject, Days days) {
        var child = subject.child();
        var who = Arrays.<Object>asList(
                child.number(),
                null,
                child.ethnicity(),
                Subject.slashed(child.bornOn()),
                subject.age(days.asAt()).orElse(null));
        return rows.apply(subject, days).map(each -> {
            var row = new ArrayList<Object>(who);
            row.addAll(each);
            return row;
        });
    }
}
