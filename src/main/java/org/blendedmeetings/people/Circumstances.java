package org.blendedmeetings.people;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the format policy asks of the people of one meeting; it is no page's to show (policy 0.8). */
@Component
@Transactional(readOnly = true)
public class Circumstances {
    private final SafetyAccounts accounts;
    private final NeededFormats needs;

    Circumstances(SafetyAccounts accounts, NeededFormats needs) {
        this.accounts = accounts;
        this.needs = needs;
    }

    /**
     * What holds now.
     *
     * @param dangers      between two of those asked about
     * @param violenceFrom those from whom there is a risk of violence
     * @param needed       by person, only those who need something
     */
    public record Known(List<KnownDanger> dangers, Set<PersonId> violenceFrom, Map<PersonId, NeededWay> needed) {}

    /** In two statements however many people. */
    public Known among(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).distinct().toList();
        if (ids.isEmpty()) {
            return new Known(List.of(), Set.of(), Map.of());
        }
        var violence = new LinkedHashSet<PersonId>();
        var needed = new LinkedHashMap<PersonId, NeededWay>();
        for (var each : needs.ofEach(ids)) {
            var person = new PersonId(each.getPerson());
            if (each.getViolence() != null) {
                violence.add(person);
            }
            if (each.getWay() != null) {
                needed.put(person, each.getWay());
            }
        }
        return new Known(dangers(ids), violence, needed);
    }

    private List<KnownDanger> dangers(List<UUID> ids) {
        return accounts.among(ids).stream().map(SafetyAccountRow::known).toList();
    }
}
