package org.blendedmeetings.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Children by the numbers other systems know them by, in one statement however many there are. */
@Component
@Transactional(readOnly = true)
public class CouncilNumbers {
    private final People people;

    CouncilNumbers(People people) {
        this.people = people;
    }

    /** Who somebody is, by number. */
    public record Numbered(PersonId child, Birth birth) {}

    public Map<PersonId, String> of(Collection<PersonId> children) {
        if (children.isEmpty()) {
            return Map.of();
        }
        return people.births(children.stream().map(PersonId::value).toList()).stream()
                .filter(each -> each.getCouncilNumber() != null)
                .collect(Collectors.toMap(each -> new PersonId(each.getId()), People.Born::getCouncilNumber));
    }

    /** Those of these numbers that are known, by {@link #plain}. */
    public Map<String, Numbered> known(Collection<String> numbers) {
        var known = new HashMap<String, Numbered>();
        if (!numbers.isEmpty()) {
            people.numbered(numbers)
                    .forEach(each -> known.put(
                            plain(each.getCouncilNumber()),
                            new Numbered(
                                    new PersonId(each.getId()), new Birth(each.getBornOn(), each.getExpectedOn()))));
        }
        return known;
    }

    /** As two files that mean the same child may write it differently. */
    public static String plain(String number) {
        return number.strip().toUpperCase(Locale.ROOT);
    }
}
