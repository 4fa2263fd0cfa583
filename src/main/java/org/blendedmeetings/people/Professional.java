package org.blendedmeetings.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.blendedmeetings.shared.Ids;

/** Somebody who takes part because it is their work. */
@Entity
class Professional {
    @Id
    private UUID id;

    @Version
    private Long version;

    private String name;
    private String title;
    private String email;
    private String phone;
    private String agency;
    private UUID manager;
    private boolean internal;

    private Professional() {}

    static Professional of(UUID id, NewProfessional given) {
        var professional = new Professional();
        professional.id = id;
        professional.name = Names.required("name", given.name());
        professional.title = Names.required("title", given.title());
        professional.email = Addresses.email("email", given.email());
        professional.phone = Addresses.phone("phone", given.phone());
        professional.agency = Names.required("agency", given.agency());
        professional.manager = given.manager() == null ? null : given.manager().value();
        professional.internal = given.internal();
        return professional;
    }

    static Professional of(NewProfessional given) {
        return of(Ids.next(), given);
    }

    ProfessionalId professionalId() {
        return new ProfessionalId(id);
    }

    String name() {
        return name;
    }

    ProfessionalView view() {
        return new ProfessionalView(
                professionalId(),
                name,
                title,
                email,
                phone,
                agency,
                manager == null ? null : new ProfessionalId(manager),
                internal);
    }
}
