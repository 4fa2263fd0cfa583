package org.blendedmeetings.desk.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.MeetingLists;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.people.RestrictedRecords;
import org.blendedmeetings.shared.Choice;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page for asking shows, and whom one may ask for. */
@Component
class RequestModel {
    private static final int MOST = 20;

    private final MeetingTypes types;
    private final MeetingLists lists;
    private final Directory directory;
    private final RestrictedRecords restricted;
    private final CircleChoices circles;

    RequestModel(
            MeetingTypes types,
            MeetingLists lists,
            Directory directory,
            RestrictedRecords restricted,
            CircleChoices circles) {
        this.types = types;
        this.lists = lists;
        this.directory = directory;
        this.restricted = restricted;
        this.circles = circles;
    }

    /** Children of this name; who does not book for everyone finds only those in whose circle they are. */
    List<PersonView> find(SignedIn staff, String name) {
        if (name.isBlank()) {
            return List.of();
        }
        return directory.findChildren(name.strip(), MOST).stream()
                .filter(each -> staff.is(Role.BUSINESS_SUPPORT) || inCircle(staff, each.id()))
                .toList();
    }

    void mayAsk(SignedIn staff, PersonId child) {
        if (!restricted.mayOpen(staff, child) || !(staff.is(Role.BUSINESS_SUPPORT) || inCircle(staff, child))) {
            throw Refused.notFound("There is no such child, or they are not among those you work with.");
        }
    }

    private boolean inCircle(SignedIn staff, PersonId child) {
        var me = new ProfessionalId(staff.professional());
        return directory.circleOf(child).stream()
                .map(CircleMember::professional)
                .anyMatch(me::equals);
    }

    RequestForm startingForm(PersonId child, UUID armed) {
        var next = armed == null ? null : lists.armed(armed).orElse(null);
        return new RequestForm(
                child.value(),
                armed,
                next == null ? null : next.type().code(),
                next == null ? null : next.anchor(),
                null,
                null,
                null,
                null,
                circles.everybody(child),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    void fill(Model model, PersonId child) {
        model.addAttribute("child", directory.person(child));
        model.addAttribute("circle", circles.of(child));
        model.addAttribute(
                "brothersAndSisters",
                directory.siblingsOf(child).stream()
                        .map(each -> Choice.of(each.id().toString(), each.name()))
                        .toList());
        model.addAttribute(
                "types",
                types.requestable().stream()
                        .map(each -> Choice.of(each.code(), each.name()))
                        .toList());
        model.addAttribute(
                "roles",
                Arrays.stream(ProfessionalRole.values())
                        .map(each -> Choice.of(each.name(), each.words()))
                        .toList());
        model.addAttribute(
                "formats",
                Arrays.stream(Format.values())
                        .map(each -> Choice.of(each.name(), each.words()))
                        .toList());
    }
}
