package org.blendedmeetings.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.PersonBuilder.aPerson;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.shared.Refused;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BlendedTest
class DirectoryTest {
    @Autowired
    Directory directory;

    @Autowired
    FamilyTies ties;

    @Autowired
    MovingHome homes;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    KeepingApart keepingApart;

    @Autowired
    EntityManagerFactory factory;

    @Test
    void what_was_entered_is_found_again() {
        var home = homes.registerHousehold("With gran", "1 Example Street", false, Actor.SYSTEM);
        var child = enter(aChild().named("Zoë", "Quillfeather")
                .numbered("Q-77")
                .speaking("so", InterpreterNeed.SPOKEN)
                .safelyReachedBy(ChannelKind.SMS, "07700 900777"));

        homes.moveInto(child, home, true, Actor.SYSTEM);
        var view = directory.person(child);

        assertThat(view.name()).isEqualTo("Zoë Quillfeather");
        assertThat(view.language()).isEqualTo("so");
        assertThat(view.interpreter()).isEqualTo("SPOKEN");
        assertThat(view.household()).isEqualTo(home);
        assertThat(view.safe()).contains(new SafeChannel(ChannelKind.SMS, "+447700900777", false));
        assertThat(directory.childByCouncilNumber("q-77")).contains(view);
        assertThat(directory.findChildren("zoe quill", 5)).containsExactly(view);
        assertThat(directory.findChildren("Q-7", 5)).containsExactly(view);
    }

    @Test
    void quiet_hours_are_kept_to_the_minute() {
        var night = QuietHours.between(LocalTime.of(21, 30), LocalTime.of(7, 45));
        var person = enter(aPerson());
        contacts.addChannel(
                person,
                ChannelKind.SMS,
                "07700 900123",
                ChannelSettings.safeToUse().quietBetween(night),
                Actor.SYSTEM);

        assertThat(directory.person(person).safe())
                .get()
                .extracting(SafeChannel::quiet)
                .isEqualTo(night);
    }

    @Test
    void many_are_looked_up_in_one_statement_and_in_the_order_asked_for() {
        var first = enter(aChild().safelyReachedBy(ChannelKind.EMAIL, "a@example.com"));
        var second = enter(aPerson());
        homes.moveInto(second, homes.registerHousehold("Flat", null, false, Actor.SYSTEM), true, Actor.SYSTEM);
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();

        var found = directory.persons(List.of(second, new PersonId(UUID.randomUUID()), first));

        assertThat(found.keySet()).containsExactly(second, first);
        assertThat(statistics.getPrepareStatementCount() - before).isEqualTo(1);
    }

    @Test
    void nobody_of_that_id_is_refused_as_not_found() {
        assertThatThrownBy(() -> directory.person(new PersonId(UUID.randomUUID())))
                .isInstanceOf(Refused.class)
                .extracting("kind")
                .isEqualTo(Refused.Kind.NOT_FOUND);
        assertThatThrownBy(() -> directory.professional(new ProfessionalId(UUID.randomUUID())))
                .isInstanceOf(Refused.class);
        assertThat(directory.persons(List.of())).isEmpty();
    }

    @Test
    void a_search_leaves_out_restricted_records_and_never_lists_everybody() {
        var open = enter(aChild().named("Percy", "Thimblewick"));
        enter(aChild().named("Petra", "Thimblewick").restricted());

        assertThat(directory.findChildren("thimblewick", 5))
                .extracting(PersonView::id)
                .containsExactly(open);
        assertThat(directory.findChildren("%", 5)).isEmpty();
        assertThat(directory.findChildren("_%", 5)).isEmpty();
        assertThat(directory.findChildren(" t ", 5)).isEmpty();
    }

    @Test
    void brothers_and_sisters_share_a_parent() {
        var child = enter(aChild());
        var sister = enter(aChild());
        var cousin = enter(aChild());
        var mother = enter(aPerson());
        var aunt = enter(aPerson());
        relate(child, mother, FamilyRole.PARENT);
        relate(sister, mother, FamilyRole.PARENT);
        relate(child, aunt, FamilyRole.RELATIVE);
        relate(cousin, aunt, FamilyRole.PARENT);

        assertThat(directory.siblingsOf(child)).extracting(PersonView::id).containsExactly(sister);
    }

    @Test
    void the_circle_starts_as_the_family_and_is_then_as_last_used_with_the_child_first() {
        var child = enter(aChild().named("Ada", "Example"));
        var mother = enter(aPerson().named("Mara", "Example"));
        var iro = aProfessional().named("Ines Review").enter(register);
        relate(child, mother, FamilyRole.PARENT);
        assertThat(directory.circleOf(child))
                .extracting(CircleMember::name)
                .containsExactly("Ada Example", "Mara Example");

        directory.rememberCircle(
                child,
                List.of(
                        CircleMember.professional(iro, ProfessionalRole.IRO, "old name"),
                        CircleMember.family(child, FamilyRole.CHILD, "Ada"),
                        CircleMember.professional(iro, ProfessionalRole.IRO, "again"),
                        CircleMember.family(mother, FamilyRole.SUPPORTER, "Mum")));

        assertThat(directory.circleOf(child))
                .containsExactly(
                        CircleMember.family(child, FamilyRole.CHILD, "Ada Example"),
                        CircleMember.professional(iro, ProfessionalRole.IRO, "Ines Review"),
                        CircleMember.family(mother, FamilyRole.SUPPORTER, "Mara Example"));
    }

    @Test
    void a_circle_remembered_again_replaces_the_one_before() {
        var child = enter(aChild());
        var one = aProfessional().named("One").enter(register);
        var two = aProfessional().named("Two").enter(register);
        directory.rememberCircle(child, List.of(CircleMember.professional(one, ProfessionalRole.SCHOOL, "One")));
        directory.rememberCircle(child, List.of(CircleMember.professional(two, ProfessionalRole.SCHOOL, "Two")));

        assertThat(directory.circleOf(child))
                .extracting(CircleMember::professional)
                .containsExactly(null, two);
    }

    @Test
    void pairs_kept_apart_are_known_among_those_asked_about_until_it_ends() {
        var mother = enter(aPerson());
        var father = enter(aPerson());
        var child = enter(aChild());
        var id = keepingApart.recordKeptApart(
                new KeptApart(mother, father), ApartBy.ORDER, "Non-molestation order", Actor.SYSTEM);

        assertThat(directory.keptApartAmong(List.of(father, child, mother)))
                .containsExactly(new KeptApart(mother, father));
        assertThat(directory.keptApartAmong(List.of(mother, child))).isEmpty();

        keepingApart.endKeptApart(id, "Order discharged", Actor.SYSTEM);
        assertThat(directory.keptApartAmong(List.of(mother, father))).isEmpty();
    }

    @Test
    void a_professional_is_found_by_email_in_any_case_and_by_name_title_or_agency() {
        var id = aProfessional()
                .named("Hetty Moonbeam")
                .titled("Head teacher")
                .from("Larkrise Primary")
                .emailed("Hetty.Moonbeam@school.example")
                .enter(register);

        var view = directory.professional(id);
        assertThat(directory.professionalByEmail("HETTY.moonbeam@School.example"))
                .contains(view);
        assertThat(directory.findProfessionals("larkrise", 5)).containsExactly(view);
        assertThat(directory.professionals(List.of(id))).containsEntry(id, view);
        assertThat(view.phone()).isEqualTo("+442079460123");
        assertThat(view.internal()).isFalse();
    }

    private PersonId enter(PersonBuilder person) {
        return person.enter(register, contacts);
    }

    private void relate(PersonId child, PersonId adult, FamilyRole role) {
        ties.relate(child, adult, role, ParentalResponsibility.YES, Actor.SYSTEM);
    }
}
