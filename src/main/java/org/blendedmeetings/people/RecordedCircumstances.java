package org.blendedmeetings.people;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who recorded what {@link Circumstances} and {@link Directory} say, and when; it is no page's to show (policy 0.8). */
@Component
@Transactional(readOnly = true)
public class RecordedCircumstances {
    private final SafetyAccounts dangers;
    private final KeptApartRows apart;
    private final ViolenceRisks violence;
    private final NeededFormats needs;

    RecordedCircumstances(SafetyAccounts dangers, KeptApartRows apart, ViolenceRisks violence, NeededFormats needs) {
        this.dangers = dangers;
        this.apart = apart;
        this.violence = violence;
        this.needs = needs;
    }

    /** Dangers between two of these. */
    public List<SafetyRecord> dangersAmong(Collection<PersonId> people) {
        return dangers.among(ids(people)).stream().map(SafetyAccountRow::view).toList();
    }

    /** Pairs of these who are kept apart, one for each ground. */
    public List<KeptApartReason> apartAmong(Collection<PersonId> people) {
        return apart.among(ids(people)).stream().map(KeptApartRow::view).toList();
    }

    /** Who recorded the risk of violence from each of these from whom there is one. */
    public Map<PersonId, RecordedBy> violenceFrom(Collection<PersonId> people) {
        return violence.holding(ids(people)).stream()
                .collect(toMap(ViolenceRiskRow::person, each -> each.view().recorded()));
    }

    /** Who recorded what each of these needs who needs something. */
    public Map<PersonId, RecordedBy> needsOf(Collection<PersonId> people) {
        return needs.holding(ids(people)).stream()
                .collect(toMap(NeededFormatRow::person, each -> each.view().recorded()));
    }

    private static List<UUID> ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).distinct().toList();
    }
}
