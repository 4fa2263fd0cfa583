package org.blendedmeetings.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks people up: the one way other features reach persons, professionals and circles. */
@Component
public class Directory {

    /** The person; refused (404) when there is none. */
    public PersonView person(PersonId id) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Many at once, in one statement; unknown ids are left out. */
    public Map<PersonId, PersonView> persons(Collection<PersonId> ids) {
        throw new UnsupportedOperationException("skeleton");
    }

    public ProfessionalView professional(ProfessionalId id) {
        throw new UnsupportedOperationException("skeleton");
    }

    public Map<ProfessionalId, ProfessionalView> professionals(Collection<ProfessionalId> ids) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** The professional who signs in with this e-mail address. */
    public Optional<ProfessionalView> professionalByEmail(String email) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Children whose name or council number contains {@code text}, at most {@code most}, without restricted records. */
    public List<PersonView> findChildren(String text, int most) {
        throw new UnsupportedOperationException("skeleton");
    }

    public Optional<PersonView> childByCouncilNumber(String number) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Everybody around this child, as last used, the child first. */
    public List<CircleMember> circleOf(PersonId child) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Brothers and sisters of this child known to us. */
    public List<PersonView> siblingsOf(PersonId child) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Remembers who took part in what role, so that the next request starts from it. */
    public void rememberCircle(PersonId child, List<CircleMember> members) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Pairs of these people who are kept apart by order or decision. Only staff with the safety duty see why. */
    public List<KeptApart> keptApartAmong(Collection<PersonId> people) {
        throw new UnsupportedOperationException("skeleton");
    }
}
