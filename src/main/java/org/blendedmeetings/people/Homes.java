package org.blendedmeetings.people;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where one person lives: nowhere known, one home, or several with a main one. */
@Embeddable
class Homes {
    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL)
    private Set<Home> homes = new HashSet<>();

    void add(Home home) {
        if (home.isMain()) {
            homes.forEach(Home::noLongerMain);
        }
        homes.add(home);
    }

    /** The main one first. */
    Stream<Home> all() {
        return homes.stream().sorted(Home.MAIN_FIRST);
    }

    boolean include(Household household) {
        return homes.stream().anyMatch(home -> home.household().id().equals(household.id()));
    }

    /** Null where no home is known. */
    String inWords() {
        var words = all().map(Home::inWords).collect(Collectors.joining("; "));
        return words.isEmpty() ? null : words;
    }

    UUID main() {
        return all().findFirst().map(home -> home.household().id()).orElse(null);
    }
}
