package org.blendedmeetings.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.blendedmeetings.due.Chains;
import org.blendedmeetings.due.PeriodKinds;

/** The files that are ready to be pasted into a return, and which children each is about. */
public enum StatutoryFile {
    REVIEWS(
            "reviews.csv",
            "SSDA903: reviews",
            "Every child-in-care review held on these days, with the participation code.",
            PeriodKinds.CARE,
            Chains.CARE_REVIEW,
            List.of()),
    SECTION_47(
            "cin-section-47.csv",
            "Children in need census: section 47 and initial conferences",
            "Every enquiry that began on these days, or whose conference was held on one of them.",
            PeriodKinds.ENQUIRY,
            Chains.INITIAL_CONFERENCE,
            List.of()),
    PLANS(
            "cin-plans.csv",
            "Children in need census: child protection plans and their reviews",
            "Every plan that went on on any of these days, with a row for each of its reviews up to the last of them.",
            PeriodKinds.PROTECTION_PLAN,
            Chains.REVIEW_CONFERENCE,
            List.of()),
    LIST_5(
            "annex-a-list-5.csv",
            "Annex A, list 5: section 47 enquiries and initial conferences",
            "The same enquiries as in the census.",
            PeriodKinds.ENQUIRY,
            Chains.INITIAL_CONFERENCE,
            List.of("Gender")),
    LIST_7(
            "annex-a-list-7.csv",
            "Annex A, list 7: child protection plans",
            "Every plan that went on on any of these days.",
            PeriodKinds.PROTECTION_PLAN,
            Chains.REVIEW_CONFERENCE,
            List.of("Gender", "Date of the Last Statutory Visit")),
    LIST_8(
            "annex-a-list-8.csv",
            "Annex A, list 8: children looked after",
            "Every period of care that went on on any of these days; series of short breaks are not in it.",
            PeriodKinds.CARE,
            Chains.CARE_REVIEW,
            List.of("Gender", AnnexA.ASYLUM, AnnexA.DISABILITY, "Child's Legal Status", "Placement Type"));

    private final String fileName;
    private final String title;
    private final String contents;
    private final String kind;
    private final String chain;
    private final List<String> empty;

    StatutoryFile(String fileName, String title, String contents, String kind, String chain, List<String> empty) {
        this.fileName = fileName;
        this.title = title;
        this.contents = contents;
        this.kind = kind;
        this.chain = chain;
        this.empty = empty;
    }

    public static Optional<StatutoryFile> named(String fileName) {
        return Arrays.stream(values())
                .filter(each -> each.fileName.equals(fileName))
                .findFirst();
    }

    public String fileName() {
        return fileName;
    }

    public String title() {
        return title;
    }

    /** Which rows are in it. */
    public String contents() {
        return contents;
    }

    /** The columns that are there and empty, because nothing here knows them. */
    public List<String> empty() {
        return empty;
    }

    /** When the reviewing officer spoke with the child is in it. */
    boolean asksForConversations() {
        return this == LIST_8;
    }

    String kind() {
        return kind;
    }

    String chain() {
        return chain;
    }
}
