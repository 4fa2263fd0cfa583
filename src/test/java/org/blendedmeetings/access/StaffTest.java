package org.blendedmeetings.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is acting, by what they came in as. */
class StaffTest {
    private final Staff staff = new Staff();

    @AfterEach
    void leave() {
        As.nobody();
    }

    @Test
    void the_person_signed_in_is_known_and_acts_under_their_name() {
        var iro = As.signedIn(Ids.next(), Role.IRO);
        As.inThisThread(iro);

        assertThat(staff.current()).isEqualTo(iro);
        assertThat(staff.actor())
                .isEqualTo(new Actor(Actor.Kind.STAFF, iro.professional().toString(), "Test Person"));
    }

    @Test
    void a_family_member_acts_as_themselves_and_is_not_staff() {
        var visit = new FamilyVisit(Ids.next(), Ids.next());
        As.inThisThread(visit);

        assertThat(staff.actor().kind()).isEqualTo(Actor.Kind.FAMILY);
        assertThat(staff.actor().id()).isEqualTo(visit.person().toString());
        assertThatThrownBy(staff::current).isInstanceOf(Refused.class);
    }

    @Test
    void the_case_system_acts_as_a_system() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("case-system", null, Authorities.API));

        assertThat(staff.actor().kind()).isEqualTo(Actor.Kind.CASE_SYSTEM);
    }

    @Test
    void a_job_acts_as_the_application_itself() {
        assertThat(staff.actor()).isEqualTo(Actor.SYSTEM);
        assertThatThrownBy(staff::current)
                .isInstanceOf(Refused.class)
                .extracting(e -> ((Refused) e).kind())
                .isEqualTo(Refused.Kind.FORBIDDEN);
    }
}
