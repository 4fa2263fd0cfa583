package org.blendedmeetings.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;

/** That a named professional may open one restricted record until a day (domain 9.2). */
@Entity
class RestrictedGrant {
    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID professional;
    private UUID person;
    private String grantedBy;
    private Instant grantedAt;
    private LocalDate lastDay;

    private RestrictedGrant() {}

    static RestrictedGrant of(
            ProfessionalId professional, PersonId person, LocalDate lastDay, Actor who, Instant now, LocalDate today) {
        if (lastDay == null || lastDay.isBefore(today) || lastDay.isAfter(today.plusYears(1))) {
            throw Refused.invalid("lastDay", "A grant ends on a day you name, within a year from today.");
        }
        if (professional.toString().equals(who.id())) {
            throw Refused.forbidden("Nobody grants themselves access to a restricted record.");
        }
        var grant = new RestrictedGrant();
        grant.id = Ids.next();
        grant.professional = professional.value();
        grant.person = person.value();
        grant.grantedBy = who.name();
        grant.grantedAt = now;
        grant.lastDay = lastDay;
        return grant;
    }

    void endOn(LocalDate day) {
        if (day.isBefore(lastDay)) {
            lastDay = day;
        }
    }
}
