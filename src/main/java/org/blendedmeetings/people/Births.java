package org.blendedmeetings.people;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When people were born or are expected: all that clocks need of them, in one statement however many there are. */
@Component
@Transactional(readOnly = true)
public class Births {
    private final People people;

    Births(People people) {
        this.people = people;
    }

    public Map<PersonId, Birth> of(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return people.births(ids.stream().map(PersonId::value).toList()).stream()
                .collect(Collectors.toMap(
                        born -> new PersonId(born.getId()), born -> new Birth(born.getBornOn(), born.getExpectedOn())));
    }
}
