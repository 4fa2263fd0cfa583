package org.blendedmeetings.people;

import java.util.List;
import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds adults who are known already, so that nobody enters a mother twice because her next child is new. */
@Component
public class FindingAdults {
    private static final int MOST = 20;

    private final People people;
    private final CircleRows circles;
    private final Directory directory;

    FindingAdults(People people, CircleRows circles, Directory directory) {
        this.people = people;
        this.circles = circles;
        this.directory = directory;
    }

    /** Without restricted records; who does not book or answer for everybody finds only those they work with. */
    @Transactional(readOnly = true)
    public List<PersonView> called(String text, SignedIn reader) {
        var ids = Containing.text(text)
                .map(pattern -> people.adultsLike(pattern, Limit.of(MOST)))
                .orElse(List.of());
        return List.copyOf(directory
                .persons(ids.stream()
                        .filter(id -> mayFind(reader, id))
                        .map(PersonId::new)
                        .toList())
                .values());
    }

    private boolean mayFind(SignedIn reader, UUID adult) {
        return PersonRecords.hasDuty(reader) || circles.connects(reader.professional(), adult);
    }
}
