package org.blendedmeetings.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On which days reviewing officers spoke with children, for returns: in one statement however many children there are. */
@Component
@Transactional(readOnly = true)
public class SpokenWith {
    private final ChildConversationRows rows;

    SpokenWith(ChildConversationRows rows) {
        this.rows = rows;
    }

    /** The earliest first; only what counts of each review, and only where there was a conversation. */
    public Map<PersonId, List<LocalDate>> daysOf(Collection<PersonId> children) {
        if (children.isEmpty()) {
            return Map.of();
        }
        return rows.heldWith(children.stream().map(PersonId::value).toList(), ConversationMode.TOOK_PLACE).stream()
                .collect(groupingBy(
                        each -> new PersonId(each.getChild()),
                        mapping(ChildConversationRows.SpokenOn::getDay, toList())));
    }
}
