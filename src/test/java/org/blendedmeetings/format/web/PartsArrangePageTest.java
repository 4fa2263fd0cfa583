package org.blendedmeetings.format.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.escalation.ExceptionCode.EX_CHILD_CONFLICT;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.stream.Stream;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.access.As;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.escalation.ExceptionView;
import org.blendedmeetings.escalation.ExceptionsOf;
import org.blendedmeetings.format.Choice;
import org.blendedmeetings.format.Reason;
import org.blendedmeetings.format.ToBeDecided;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalBuilder;
import org.blendedmeetings.preference.NotThere;
import org.blendedmeetings.preference.Preference;
import org.blendedmeetings.routing.Covering;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A child who does not want her father there, and what staff know that the policy asks, on the real tables and rows. */
@BlendedTest
class PartsArrangePageTest {
    @Autowired
    ExceptionsOf exceptions;

    @Autowired
    PeopleRegister register;

    @Autowired
    Covering covering;

    @Autowired
    TestClock clock;

    ToBeDecided review;
    PersonId girl;
    PersonId mother;
    PersonId father;
    String page;

    @BeforeEach
    void a_girl_writes_that_her_father_should_not_be_there(@Autowired AutowireCapableBeanFactory beans) {
        review = beans.createBean(ToBeDecided.class);
        girl = review.family().child();
        mother = review.family().mother();
        father = review.family().father();
        review.says(girl, Preference.IN_PERSON, new NotThere("My dad. I do not want to see him."));
        Stream.of(mother, father, review.family().grandmother())
                .forEach(each -> review.says(each, Preference.IN_PERSON));
        review.answered();
        page = review.address("parts", girl);
    }

    @Test
    void nothing_is_decided_before_the_iro_arranged_the_parts_with_her() throws Exception {
        assertThat(exceptions.on(review.iro().who())).anySatisfy(task -> {
            assertThat(task.code()).isEqualTo(EX_CHILD_CONFLICT);
            assertThat(task.action()).isEqualTo(page);
        });
        assertThatThrownBy(() -> review.decided(Choice.asAsked(), Reason.NONE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Arrange the parts of the meeting");
        var decision = "/decisions/" + review.decision().orElseThrow().id();
        assertThat(review.iro().read(get(decision))).contains("Before this can be decided:", "href=\"" + page);
        assertThat(review.iro().read(get(page))).contains("My dad. I do not want to see him.", "Bartholomew");

        assertThat(review.iro().read(post(page))).contains("Choose whom they mean");
        review.iro().leadsTo(post(page).param("from", id(father)));

        assertThat(exceptions.on(review.iro().who()))
                .extracting(ExceptionView::code)
                .doesNotContain(EX_CHILD_CONFLICT);
        assertThat(review.iro().read(get(decision))).doesNotContain("Before this can be decided:");
        review.decided(Choice.asAsked(), Reason.NONE);
        assertThat(sessionOf(father)).isNotEqualTo(sessionOf(girl));
        assertThat(sessionOf(mother)).isEqualTo(sessionOf(girl));
    }

    @Test
    void what_she_wrote_is_read_by_two_people_and_told_to_nobody_else() throws Exception {
        review.other(Role.HEAD_OF_SERVICE).refused(404, get(page));
        var decision = review.decision().orElseThrow().id();
        assertThat(review.iro().read(get("/decisions/" + decision))).doesNotContain("D3-02", "dad");
        var clerk = review.other(Role.BUSINESS_SUPPORT).who();
        assertThat(exceptions.of(review.family().meeting().id(), clerk))
                .extracting(ExceptionView::code)
                .doesNotContain(EX_CHILD_CONFLICT);
    }

    @Test
    void whoever_covers_for_the_iro_arranges_them_and_does_not_read_what_she_wrote() throws Exception {
        var cover = ProfessionalBuilder.aProfessional().enter(register);
        var covers = review.at(As.signedIn(cover.value(), Role.IRO));
        covers.refused(404, get(page));
        var today = London.dateOf(clock.instant());
        covering.arrange(review.family().iro(), cover, today, today.plusDays(3), Actor.SYSTEM);

        assertThat(covers.read(get(page)))
                .contains("only two people read what they wrote", "Bartholomew")
                .doesNotContain("My dad");
        covers.leadsTo(post(page).param("from", id(father)));

        review.decided(covers.who(), Choice.asAsked(), Reason.NONE);
        assertThat(sessionOf(father)).isNotEqualTo(sessionOf(girl));
    }

    @Test
    void where_she_means_nobody_of_this_meeting_the_way_is_free() throws Exception {
        review.iro().leadsTo(post(page).param("nobody", "true"));

        review.decided(Choice.asAsked(), Reason.NONE);
        assertThat(sessionOf(father)).isEqualTo(sessionOf(girl));
    }

    @Test
    void a_practical_obstacle_goes_to_the_service_manager_with_what_was_tried() throws Exception {
        var known = review.address("known");
        var told = post(known)
                .param("known", "TOLD_ABOUT_VIRTUAL", "PROCEEDINGS")
                .param("obstacle", id(mother))
                .param("kind", "ROOM");

        assertThat(review.worker().read(told)).contains("Say what was tried");
        review.worker().leadsTo(told.param("tried", "Asked every hub and the library."));

        var decision = review.decision().orElseThrow();
        assertThat(decision.tier()).isEqualTo(2);
        assertThat(decision.rules()).contains("D3-06").doesNotContain("D2-16");
        assertThat(review.worker().read(get(known)))
                .contains("No room, Philomena Sparrow: Asked every hub and the library.")
                .doesNotContain("Court proceedings");
    }

    private int sessionOf(PersonId person) {
        return review.participant(person).session();
    }

    private String id(PersonId person) {
        return review.participant(person).id().toString();
    }
}
