package org.blendedmeetings.people;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Takes from a child's rows who lives where: the same address is one home. A home once secret stays secret. */
final class TakingHomes {
    private static final String UNNAMED = "Home";
    private final KnownCircles known;
    private final FromFile file;

    TakingHomes(KnownCircles known, FromFile file) {
        this.known = known;
        this.file = file;
    }

    /** @param said whom each row means */
    void take(Person child, Map<ToldPerson, Person> said, Remarks remarks) {
        var secret = said.keySet().stream()
                .filter(row -> row.home() != null && row.home().secretAddress())
                .map(row -> plain(row.home()))
                .toList();
        var fresh = new LinkedHashMap<String, Household>();
        said.forEach((row, person) -> {
            if (row.home() != null) {
                var isSecret = secret.contains(plain(row.home()));
                take(child, person, row, isSecret, fresh, DiscreetRemarks.of(person, remarks));
            }
        });
    }

    private void take(
            Person child,
            Person person,
            ToldPerson row,
            boolean secret,
            Map<String, Household> fresh,
            Remarks remarks) {
        var own = households(person).filter(home -> isOne(home, row.home())).findFirst();
        if (own.isPresent()) {
            keepSecret(person, own.get(), secret);
        } else if (person.homes().all().findAny().isEmpty()) {
            var home = around(child.id(), child)
                    .filter(each -> isOne(each, row.home()))
                    .findFirst()
                    .orElseGet(() -> fresh.computeIfAbsent(plain(row.home()), none -> entered(row.home(), secret)));
            person.moveInto(home, true);
            file.changedForDuty(
                    person, "Home recorded from a file", null, person.homes().inWords());
            keepSecret(person, home, secret);
        } else if (person.homes().all().noneMatch(Home::isSecret)) {
            remarks.noticed(row, "our record says a different home; nothing was changed.");
        }
    }

    private Household entered(NewFamily.NewHome told, boolean secret) {
        var home = Household.of(told.name() == null ? UNNAMED : told.name(), told.address(), secret);
        file.add(home);
        return home;
    }

    private void keepSecret(Person person, Household home, boolean secret) {
        if (secret && !home.hasSecretAddress()) {
            home.keepSecret();
            file.changedForDuty(person, "Address kept secret", null, home.inWords());
        }
    }

    private Stream<Household> around(UUID id, Person child) {
        return Stream.concat(
                households(child),
                known.familyOf(id).stream().map(Relationship::adult).flatMap(TakingHomes::households));
    }

    private static Stream<Household> households(Person person) {
        return person.homes().all().map(Home::household);
    }

    private static boolean isOne(Household home, NewFamily.NewHome told) {
        return told.address() == null
                ? LikeName.plain(told.name()).equals(LikeName.plain(home.name()))
                : LikeName.plain(told.address()).equals(LikeName.plain(home.address()));
    }

    private static String plain(NewFamily.NewHome told) {
        return LikeName.plain(told.address() == null ? told.name() : told.address());
    }
}
