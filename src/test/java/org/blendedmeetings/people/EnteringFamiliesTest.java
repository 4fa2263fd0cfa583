package org.blendedmeetings.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.PersonBuilder.aPerson;

import java.util.List;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Trail;
import org.blendedmeetings.people.NewFamily.Member;
import org.blendedmeetings.people.NewFamily.NewHome;
import org.blendedmeetings.people.NewFamily.Reach;
import org.blendedmeetings.people.NewFamily.Tie;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BlendedTest
class EnteringFamiliesTest {
    private static final Actor CASE_SYSTEM = new Actor(Actor.Kind.CASE_SYSTEM, "case-system", "Case system");

    @Autowired
    EnteringFamilies entering;

    @Autowired
    Directory directory;

    @Autowired
    Trail trail;

    @Test
    void a_family_is_entered_with_its_homes_ties_and_channels() {
        var people = entering.enter(List.of(family("F-1")), CASE_SYSTEM).get(0);

        var child = directory.person(people.get(0));
        assertThat(child.councilNumber()).isEqualTo("F-1");
        assertThat(child.household()).isEqualTo(directory.person(people.get(1)).household());
        assertThat(directory.familyOf(child.id())).singleElement().satisfies(relative -> {
            assertThat(relative.person()).isEqualTo(people.get(1));
            assertThat(relative.role()).isEqualTo(FamilyRole.PARENT);
        });
        assertThat(directory.person(people.get(1)).safe()).isPresent();
        assertThat(trail.ofChild(child.id().value()))
                .extracting(entry -> entry.change().what())
                .containsExactly("Person entered");
    }

    @Test
    void with_one_child_known_already_nobody_is_entered() {
        entering.enter(List.of(family("F-2")), CASE_SYSTEM);

        assertThatThrownBy(() -> entering.enter(List.of(family("F-3"), family("F-2")), CASE_SYSTEM))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("councilNumber"));
        assertThat(directory.childByCouncilNumber("F-3")).isEmpty();
    }

    private static NewFamily family(String number) {
        var mobile = new Reach(ChannelKind.SMS, "07700 900321", ChannelSettings.safeToUse());
        return new NewFamily(
                List.of(
                        new Member(true, aChild().numbered(number).given(), List.of(), List.of(0)),
                        new Member(false, aPerson().given(), List.of(mobile), List.of(0))),
                List.of(new NewHome("Home", "1 Example Road", false)),
                List.of(new Tie(0, 1, FamilyRole.PARENT, ParentalResponsibility.YES)));
    }
}
