package org.blendedmeetings.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The stored children and family members. */
interface People extends JpaRepository<Person, UUID> {

    /** With their channels and homes, in one statement however many they are. */
    @Query(
            """
            select distinct p from Person p left join fetch p.reach.channels left join fetch p.homes.homes h
            left join fetch h.household where p.id in :ids""")
    List<Person> whole(Collection<UUID> ids);

    @Query("select p.id from Person p where p.child = true and p.councilNumber = :number")
    Optional<UUID> childNumbered(String number);

    @Query(
            """
            select p.id from Person p where p.child = true and p.restricted = false and (
            concat(p.name.firstName, ' ', coalesce(p.name.lastName, '')) like :pattern escape '!'
            or p.name.knownAs like :pattern escape '!' or p.councilNumber like :pattern escape '!')
            order by p.name.lastName, p.name.firstName, p.id""")
    List<UUID> childrenLike(String pattern, Limit most);

    @Query(
            """
            select p.id from Person p where p.child = false and p.restricted = false and (
            concat(p.name.firstName, ' ', coalesce(p.name.lastName, '')) like :pattern escape '!'
            or p.name.knownAs like :pattern escape '!') order by p.name.lastName, p.name.firstName, p.id""")
    List<UUID> adultsLike(String pattern, Limit most);

    @Query(
            """
            select p.id from Person p where p.restricted = true and (p.councilNumber = :text
            or concat(p.name.firstName, ' ', coalesce(p.name.lastName, '')) = :text
            or concat(p.name.knownAs, ' ', coalesce(p.name.lastName, '')) = :text) order by p.id""")
    List<UUID> restrictedCalled(String text);

    /** Children who have a parent in common with this one. */
    @Query(
            """
            select distinct r.child.id from Relationship r where r.role = FamilyRole.PARENT
            and r.child.id <> :child and r.child.restricted = false and r.adult.id in (
            select own.adult.id from Relationship own where own.child.id = :child and own.role = FamilyRole.PARENT)""")
    List<UUID> siblingsOf(UUID child);

    @Query(
            """
            select p.id as id, p.councilNumber as councilNumber, p.birth.bornOn as bornOn, p.birth.expectedOn as expectedOn
            from Person p where p.id in :ids""")
    List<Born> births(Collection<UUID> ids);

    @Query(
            """
            select p.id as id, p.councilNumber as councilNumber, p.birth.bornOn as bornOn, p.birth.expectedOn as expectedOn
            from Person p where p.child = true and p.councilNumber in :numbers""")
    List<Born> numbered(Collection<String> numbers);

    @Query(
            """
            select new org.blendedmeetings.people.ChildInReturns(p.id, p.councilNumber, p.birth.bornOn, p.birth.expectedOn,
            p.about.ethnicity.words, p.restricted) from Person p where p.child = true and p.id in :ids""")
    List<ChildInReturns> inReturns(Collection<UUID> ids);

    /** Who may be meant by one of these days of birth and one of these last names. */
    @Query(
            """
            select p.id from Person p where p.child = false and p.birth.bornOn in :days
            and p.name.lastName in :lastNames""")
    List<UUID> adultsBorn(Collection<LocalDate> days, Collection<String> lastNames);

    @Query("select p.named from Person p where p.id = :id")
    Optional<Boolean> named(UUID id);

    @Query("select p.id from Person p where p.id in :ids and p.named = true")
    List<UUID> namedAmong(Collection<UUID> ids);

    /** Who somebody is and when they were born, without the rest of them. */
    interface Born {
        UUID getId();

        String getCouncilNumber();

        LocalDate getBornOn();

        LocalDate getExpectedOn();
    }
}
