package org.blendedmeetings.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.stream.Stream;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.format.Choice;
import org.blendedmeetings.format.Reason;
import org.blendedmeetings.format.ReasonCode;
import org.blendedmeetings.format.ToBeDecided;
import org.blendedmeetings.people.web.Desk;
import org.blendedmeetings.preference.Preference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The account of a decision, on the real tables and rows. */
@BlendedTest
class DecisionRecordPageTest {
    ToBeDecided review;

    @BeforeEach
    void a_review_is_decided_against_what_its_child_asked_for(@Autowired AutowireCapableBeanFactory beans) {
        review = beans.createBean(ToBeDecided.class);
        var family = review.family();
        review.keptApart(family.mother(), family.father());
        review.says(family.child(), Preference.HYBRID_FAMILY_IN_ROOM);
        Stream.of(family.mother(), family.father(), family.grandmother())
                .forEach(each -> review.says(each, Preference.IN_PERSON));
        review.answered();
        review.decided(
                Choice.of("IN_PERSON"),
                new Reason(ReasonCode.CHAIR_DECISION, "We talked it over, and she would like it so as well."));
    }

    @Test
    void it_tells_what_was_known_what_the_policy_said_who_decided_and_why() throws Exception {
        assertThat(readBy(review.iro()))
                .contains("Everyone in one room, decided by Test Person", "the day the policy was asked")
                .contains("We talked it over, and she would like it so as well.")
                .contains("Robin Sparrow", "said by", "Recommended")
                .contains("D1-10", "D3-03");
    }

    @Test
    void what_only_the_duty_may_know_is_left_out_for_everybody_else() throws Exception {
        assertThat(readBy(review.iro())).doesNotContain("D2-01", "Kept apart", "kept apart");
        assertThat(readBy(review.iro().withSafetyDuty()))
                .contains("D2-01", "Kept apart by order")
                .contains(
                        "Philomena Sparrow and Bartholomew Sparrow are kept apart by a court&#39;s order. Recorded by");
    }

    @Test
    void whoever_has_no_part_in_deciding_is_told_that_there_is_none() throws Exception {
        review.other(Role.BUSINESS_SUPPORT).refused(404, get(review.address("decision-record")));
    }

    private String readBy(Desk reader) throws Exception {
        return reader.read(get(review.address("decision-record")));
    }
}
