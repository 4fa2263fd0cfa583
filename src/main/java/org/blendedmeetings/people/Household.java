package org.blendedmeetings.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.blendedmeetings.shared.Ids;

/** A home somebody lives in. A secret address (refuge, foster home) is shown only to staff with the safety duty. */
@Entity
class Household {
    @Id
    private UUID id;

    @Version
    private Long version;

    private String name;
    private String address;
    private boolean secretAddress;

    /** For Hibernate, whose lazy references are subclasses. */
    Household() {}

    static Household of(String name, String address, boolean secretAddress) {
        var household = new Household();
        household.id = Ids.next();
        household.name = Names.required("name", name);
        household.address = address;
        household.secretAddress = secretAddress;
        return household;
    }

    UUID id() {
        return id;
    }

    boolean hasSecretAddress() {
        return secretAddress;
    }

    String name() {
        return name;
    }

    String address() {
        return address;
    }

    /** From now on only staff with the safety duty read the address. */
    void keepSecret() {
        secretAddress = true;
    }

    String inWords() {
        var where = address == null ? name : name + ", " + address;
        return secretAddress ? where + ", secret" : where;
    }

    /** As somebody may read it who does, or does not, have the safety duty. */
    HomeView view(boolean main, boolean safetyDuty) {
        return new HomeView(id, name, secretAddress && !safetyDuty ? null : address, secretAddress, main);
    }
}
