package org.blendedmeetings.policy.web;

import java.util.stream.Collectors;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.policy.LookingAtRelease;
import org.blendedmeetings.policy.PolicyEdition;
import org.blendedmeetings.policy.PublishedPolicies;
import org.blendedmeetings.policy.ReadingChanges;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Tells on the policy page what is about to change, and policy staff what an upgrade brought. */
@Component
class PolicyNews {
    private final PublishedPolicies published;
    private final LookingAtRelease release;
    private final ReadingChanges changes;
    private final Staff staff;

    PolicyNews(PublishedPolicies published, LookingAtRelease release, ReadingChanges changes, Staff staff) {
        this.published = published;
        this.release = release;
        this.changes = changes;
        this.staff = staff;
    }

    void tell(Model model) {
        var reader = staff.current();
        var waiting = published.all().stream()
                .filter(each -> !published.hasCome(each))
                .map(PolicyEdition::version)
                .collect(Collectors.joining("; "));
        model.addAttribute("waiting", waiting.isEmpty() ? null : waiting);
        model.addAttribute(
                "otherwise", reader.is(Role.POLICY) ? release.differences().size() : 0);
        model.addAttribute("toDecide", changes.waitingFor(reader));
        model.addAttribute("seesChanges", reader.is(Role.POLICY) || reader.is(Role.HEAD_OF_SERVICE));
    }
}
