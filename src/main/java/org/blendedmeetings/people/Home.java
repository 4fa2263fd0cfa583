package org.blendedmeetings.people;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.UUID;
import org.blendedmeetings.shared.Ids;

/** That a person lives in a household; some have several homes, one of which may be their main one. */
@Entity
class Home {
    static final Comparator<Home> MAIN_FIRST =
            Comparator.comparing((Home home) -> !home.main).thenComparing(home -> home.id);

    @Id
    private UUID id;

    @Version
    private Long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    private Household household;

    private boolean main;

    private Home() {}

    static Home of(Person person, Household household, boolean main) {
        var home = new Home();
        home.id = Ids.next();
        home.person = person;
        home.household = household;
        home.main = main;
        return home;
    }

    Household household() {
        return household;
    }

    boolean isMain() {
        return main;
    }

    boolean isSecret() {
        return household.hasSecretAddress();
    }

    HomeView view(boolean safetyDuty) {
        return household.view(main, safetyDuty);
    }

    String inWords() {
        return main ? household.inWords() + " (main)" : household.inWords();
    }

    void noLongerMain() {
        main = false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Home home && id.equals(home.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
