package org.blendedmeetings.people;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.blendedmeetings.shared.Refused;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks people up: the one way other features reach persons, professionals and circles. */
@Component
@Transactional(readOnly = true)
public class Directory {
    private final People people;
    private final Relationships relationships;
    private final Professionals professionals;
    private final KeptApartRows keptApart;
    private final Circles circles;
    private final CouncilQuietHours quiet;

    Directory(
            People people,
            Relationships relationships,
            Professionals professionals,
            KeptApartRows keptApart,
            Circles circles,
            CouncilQuietHours quiet) {
        this.people = people;
        this.relationships = relationships;
        this.professionals = professionals;
        this.keptApart = keptApart;
        this.circles = circles;
        this.quiet = quiet;
    }

    /** The person; refused (404) when there is none. */
    public PersonView person(PersonId id) {
        return Optional.ofNullable(persons(List.of(id)).get(id))
                .orElseThrow(() -> Refused.notFound("There is no such person."));
    }

    /** Many at once, in one statement and in the order asked for; unknown ids are left out. */
    public Map<PersonId, PersonView> persons(Collection<PersonId> ids) {
        return inOrder(
                ids,
                personsBy(ids.stream().map(PersonId::value).toList()).stream()
                        .collect(toMap(PersonView::id, Function.identity())));
    }

    public ProfessionalView professional(ProfessionalId id) {
        return professionals
                .findById(id.value())
                .map(Professional::view)
                .orElseThrow(() -> Refused.notFound("There is no such professional."));
    }

    /** Many at once, in one statement and in the order asked for; unknown ids are left out. */
    public Map<ProfessionalId, ProfessionalView> professionals(Collection<ProfessionalId> ids) {
        var found = professionals
                .findAllById(ids.stream().map(ProfessionalId::value).toList())
                .stream()
                .map(Professional::view);
        return inOrder(ids, found.collect(toMap(ProfessionalView::id, Function.identity())));
    }

    /** The professional who signs in with this e-mail address. */
    public Optional<ProfessionalView> professionalByEmail(String email) {
        return professionals.findByEmail(email).map(Professional::view);
    }

    /** Those of many who are known, by the e-mail address they sign in with. */
    public Map<String, ProfessionalView> professionalsByEmail(Collection<String> emails) {
        return professionals.findByEmailIn(emails).stream()
                .map(Professional::view)
                .collect(toMap(ProfessionalView::email, Function.identity()));
    }

    /** Professionals whose name, title or agency contains {@code text}, at most {@code most}. */
    public List<ProfessionalView> findProfessionals(String text, int most) {
        return Containing.text(text)
                .map(pattern -> professionals.like(pattern, Limit.of(most)).stream()
                        .map(Professional::view)
                        .toList())
                .orElse(List.of());
    }

    /** Children whose name or council number contains {@code text}, at most {@code most}, without restricted records. */
    public List<PersonView> findChildren(String text, int most) {
        return Containing.text(text)
                .map(pattern -> sorted(people.childrenLike(pattern, Limit.of(most))))
                .orElse(List.of());
    }

    /** The child with this number, restricted or not: ask {@link RestrictedRecords} before showing more than that. */
    public Optional<PersonView> childByCouncilNumber(String number) {
        return people.childNumbered(number.strip()).map(id -> person(new PersonId(id)));
    }

    /** False for a child known by number only: whose family cannot be written to before somebody enters the name. */
    public boolean isNamed(PersonId child) {
        return people.named(child.value()).orElse(false);
    }

    /** Which of these children are known by name, in one statement. */
    public Set<PersonId> named(Collection<PersonId> children) {
        return children.isEmpty()
                ? Set.of()
                : people.namedAmong(children.stream().map(PersonId::value).toList()).stream()
                        .map(PersonId::new)
                        .collect(toUnmodifiableSet());
    }

    /** In which roles professionals stood around each of these children when a meeting was last asked for. */
    public Map<PersonId, Set<ProfessionalRole>> rolesAround(Collection<PersonId> children) {
        return circles.rolesAround(children);
    }

    /** Who stood around each of these children in that role then; nothing where nobody did. */
    public Map<PersonId, Set<ProfessionalId>> inRole(Collection<PersonId> children, ProfessionalRole role) {
        return circles.inRole(children, role);
    }

    /** Everybody around this child, as last used, the child first; before the first use, the family as recorded. */
    public List<CircleMember> circleOf(PersonId child) {
        return circles.of(person(child));
    }

    /** Brothers and sisters of this child known to us: who share a parent. Restricted records are left out. */
    public List<PersonView> siblingsOf(PersonId child) {
        return sorted(people.siblingsOf(child.value()));
    }

    /** Who is what to this child. */
    public List<Relative> familyOf(PersonId child) {
        return relationships.ofChild(child.value()).stream()
                .map(Relationship::view)
                .toList();
    }

    /** Remembers who took part in what role, so that the next request starts from it. */
    @Transactional
    public void rememberCircle(PersonId child, List<CircleMember> members) {
        circles.remember(child, members);
    }

    /** The same for many children at once. */
    @Transactional
    public void rememberCircles(Map<PersonId, List<CircleMember>> membersByChild) {
        circles.remember(membersByChild);
    }

    /** Pairs of these people who are kept apart by order or decision. Only staff with the safety duty see why. */
    public List<KeptApart> keptApartAmong(Collection<PersonId> people) {
        if (people.size() < 2) {
            return List.of();
        }
        return keptApart.among(people.stream().map(PersonId::value).toList()).stream()
                .map(KeptApartRow::pair)
                .distinct()
                .toList();
    }

    private List<PersonView> personsBy(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : people.whole(ids).stream()
                        .map(Person::view)
                        .map(quiet::forWhoAskedForNone)
                        .toList();
    }

    private List<PersonView> sorted(List<UUID> ids) {
        return List.copyOf(persons(ids.stream().map(PersonId::new).toList()).values());
    }

    private static <K, V> Map<K, V> inOrder(Collection<K> ids, Map<K, V> found) {
        var ordered = new LinkedHashMap<K, V>();
        ids.stream().filter(found::containsKey).forEach(id -> ordered.put(id, found.get(id)));
        return ordered;
    }
}
