package org.blendedmeetings.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.policy.PolicyOffice.OFFICER;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.Preference;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** What a change would have made of meetings that were decided. */
@BlendedTest
@ExtendWith(NothingPublished.class)
class ComparingChangesTest {
    private PolicyOffice office;

    @Autowired
    ComparingChanges comparing;

    @Autowired
    TableWriting writing;

    @BeforeEach
    void nothing_published(PolicyOffice its) {
        office = its;
    }

    @Test
    void a_wish_that_would_not_be_given_any_more_is_counted_and_listed_by_reference() {
        var compared = compared(
                office.draft("D1-17", "video", "2"),
                decided("AAAA11", APolicyCase.of("CIN_REVIEW").mum(Preference.VIDEO)),
                decided("BBBB22", APolicyCase.of("CIN_REVIEW").mum(Preference.IN_PERSON)),
                decided("CCCC33", APolicyCase.of("RCPC_N").mum(Preference.VIDEO)));

        assertThat(List.of(compared.meetings(), compared.differing(), compared.tiers(), compared.notGiven()))
                .containsExactly(3, 1, 1, 1);
        assertThat(compared.given()).isZero();
        assertThat(compared.listed())
                .extracting(CaseDifference::reference, CaseDifference::wasTier, CaseDifference::wouldTier)
                .extracting(Object::toString)
                .containsExactly("(\"AAAA11\", 0, 2)");
    }

    @Test
    void another_format_is_counted() {
        var change = office.drafting.start(OFFICER);
        office.drafting.edit(change, "D1-10", Map.of("video", "a", "hybridFamilyInRoom", "R"), OFFICER);

        var compared = compared(
                change, decided("AAAA11", APolicyCase.of("CLA_REVIEW_N").mum(Preference.NO_PREFERENCE)));

        assertThat(compared.formats()).isEqualTo(1);
        assertThat(compared.listed().get(0).wasFormat()).isEqualTo(Format.VIDEO);
        assertThat(compared.listed().get(0).wouldFormat()).isEqualTo(Format.HYBRID_FAMILY_IN_ROOM);
    }

    @Test
    void a_wish_that_would_be_given_is_counted() {
        var compared = compared(
                office.draft("D1-17", "phone", "a"),
                decided("AAAA11", APolicyCase.of("CIN_REVIEW").mum(Preference.PHONE)));

        assertThat(compared.given()).isEqualTo(1);
    }

    @Test
    void restricted_records_and_those_where_safety_is_concerned_are_only_counted() {
        var restricted = APolicyCase.of("CIN_REVIEW").mum(Preference.VIDEO).build();
        var safety = APolicyCase.of("CIN_REVIEW")
                .mum(Preference.VIDEO)
                .dad(Preference.VIDEO)
                .danger("mum", "dad", SafetyState.CURRENT, Known.NO);

        var compared = compared(
                office.draft("D1-17", "video", "2"),
                new DecidedCase("AAAA11", "Review", true, restricted),
                decided("BBBB22", safety));

        assertThat(compared.differing()).isEqualTo(2);
        assertThat(compared.unlisted()).isEqualTo(2);
        assertThat(compared.listed()).isEmpty();
    }

    @Test
    void fewer_days_for_a_loan_are_no_other_format() {
        var compared = compared(
                office.draft("D2-19", "arrangementDays", "0"),
                decided("AAAA11", APolicyCase.of("CIN_REVIEW").mum(Preference.VIDEO)));

        assertThat(compared.differing()).isZero();
    }

    @Test
    void deciding_by_a_version_takes_one_statement_however_many_people(
            @Autowired CouncilPolicy policy, @Autowired EntityManagerFactory entities) {
        office.approved("D1-17", "video", "2", LocalDate.of(2026, 11, 23));
        policy.current();
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();

        var many = APolicyCase.of("CIN_REVIEW");
        for (var number = 0; number < 12; number++) {
            many.with(APolicyCase.person("p" + number, FamilyRole.RELATIVE, -1, Preference.VIDEO));
        }
        assertThat(many.advice(policy.current()).tier()).isEqualTo(2);

        assertThat(statistics.getPrepareStatementCount() - before).isEqualTo(1);
    }

    private Comparison compared(UUID change, DecidedCase... cases) {
        var texts = office.reading.texts(office.reading.get(change));
        return comparing.compare(writing.tables(texts, "proposed"), List.of(cases));
    }

    private static DecidedCase decided(String reference, APolicyCase asked) {
        return new DecidedCase(reference, "Review", false, asked.build());
    }
}
