package org.blendedmeetings.routing.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalView;
import org.blendedmeetings.routing.CoverView;
import org.blendedmeetings.routing.Covering;
import org.springframework.stereotype.Component;

/** The cover a member of staff sees: their own, whom they cover for, and what they may arrange for others. */
@Component
class CoverRows {
    private final Covering covering;
    private final CoverRights rights;
    private final Directory directory;

    CoverRows(Covering covering, CoverRights rights, Directory directory) {
        this.covering = covering;
        this.rights = rights;
        this.directory = directory;
    }

    List<CoverRow> seenBy(SignedIn staff) {
        var me = new ProfessionalId(staff.professional());
        var arranged = covering.arranged();
        var people = directory.professionals(arranged.stream()
                .flatMap(each -> Stream.of(each.away(), each.cover()))
                .collect(Collectors.toSet()));
        return arranged.stream()
                .map(each -> row(each, people, me, rights.mayFor(staff, each.away())))
                .filter(row -> row.mayEnd() || row.yours())
                .toList();
    }

    private static CoverRow row(
            CoverView cover, Map<ProfessionalId, ProfessionalView> people, ProfessionalId me, boolean mayEnd) {
        return new CoverRow(
                cover.id(),
                cover.away().equals(me) ? "You" : people.get(cover.away()).name(),
                cover.cover().equals(me) ? "you" : people.get(cover.cover()).name(),
                cover.firstDay(),
                cover.lastDay(),
                cover.away().equals(me) || cover.cover().equals(me),
                mayEnd);
    }
}
