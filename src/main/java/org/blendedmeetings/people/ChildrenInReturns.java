package org.blendedmeetings.people;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who children are, for statutory returns: in one statement however many there are. */
@Component
@Transactional(readOnly = true)
public class ChildrenInReturns {
    private final People people;

    ChildrenInReturns(People people) {
        this.people = people;
    }

    public Map<PersonId, ChildInReturns> of(Collection<PersonId> children) {
        if (children.isEmpty()) {
            return Map.of();
        }
        return people.inReturns(children.stream().map(PersonId::value).toList()).stream()
                .collect(Collectors.toMap(ChildInReturns::id, Function.identity()));
    }
}
