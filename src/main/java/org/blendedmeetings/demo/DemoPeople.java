package org.blendedmeetings.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.access.LocalPeople;
import org.blendedmeetings.access.LocalPerson;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.ProfessionalView;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the invented borough who can sign in, as far as they have been entered. */
@Component
@Profile("local")
class DemoPeople implements LocalPeople {
    private static final Comparator<Colleague> BY_ROLE =
            Comparator.comparing((Colleague each) -> each.access().roles().stream()
                    .map(Enum::ordinal)
                    .min(Comparator.naturalOrder())
                    .orElseThrow());

    private final Directory directory;
    private final List<Colleague> staff;

    DemoPeople(Directory directory) {
        this.directory = directory;
        this.staff = Borough.staff().stream()
                .filter(Colleague::signsIn)
                .sorted(BY_ROLE)
                .toList();
    }

    @Override
    public List<LocalPerson> people() {
        return those(true);
    }

    @Override
    public List<LocalPerson> others() {
        return those(false);
    }

    private List<LocalPerson> those(boolean featured) {
        var wanted = staff.stream()
                .filter(each -> each.access().featured() == featured)
                .toList();
        var entered = directory.professionalsByEmail(
                wanted.stream().map(Colleague::email).toList());
        return wanted.stream()
                .filter(each -> entered.containsKey(each.email()))
                .map(each -> person(each, entered))
                .toList();
    }

    private static LocalPerson person(Colleague each, Map<String, ProfessionalView> entered) {
        var access = each.access();
        return new LocalPerson(
                entered.get(each.email()).id().value(),
                each.name(),
                access.roles(),
                access.lines(),
                access.safetyDuty(),
                access.description());
    }
}
