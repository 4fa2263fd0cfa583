package org.blendedmeetings.format;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingLists;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.policy.DecidedCase;
import org.blendedmeetings.policy.DecidedCases;
import org.blendedmeetings.policy.PolicyCase;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the policy was asked about meetings that were decided; of several decisions of one meeting the newest. What was decided
 * before the whole policy decided meetings is left out: it was not asked like this.
 */
@Component
class CasesDecided implements DecidedCases {
    private static final String NEWEST_FIRST =
            """
            select d.meeting as meeting, function('json_extract' as String, d.said.advised, '$.full.of') as asked
            from FormatDecision d
            where d.state = org.blendedmeetings.format.DecisionState.DECIDED
            and function('json_extract' as String, d.said.advised, '$.full.of') is not null
            and d.verdict.decidedAt >= :first and d.verdict.decidedAt < :after
            order by d.verdict.decidedAt desc, d.id desc""";

    private final EntityManager entities;
    private final JsonMapper json;
    private final MeetingLists meetings;
    private final Directory directory;

    CasesDecided(EntityManager entities, JsonMapper json, MeetingLists meetings, Directory directory) {
        this.entities = entities;
        this.json = json;
        this.meetings = meetings;
        this.directory = directory;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DecidedCase> between(LocalDate first, LocalDate last, int atMost) {
        Map<MeetingId, String> newest = new LinkedHashMap<>();
        entities.createQuery(NEWEST_FIRST, Tuple.class)
                .setParameter("first", London.instant(first.atStartOfDay()))
                .setParameter("after", London.instant(last.plusDays(1).atStartOfDay()))
                .setMaxResults(atMost)
                .getResultStream()
                .forEach(each -> newest.putIfAbsent(
                        new MeetingId(each.get("meeting", UUID.class)), each.get("asked", String.class)));
        var views = meetings.of(newest.keySet());
        var children = directory.persons(
                views.values().stream().map(MeetingView::child).distinct().toList());
        return newest.keySet().stream()
                .map(views::get)
                .filter(Objects::nonNull)
                .map(meeting -> new DecidedCase(
                        meeting.reference(),
                        meeting.type().name(),
                        children.get(meeting.child()).restricted(),
                        json.readValue(newest.get(meeting.id()), PolicyCase.class)))
                .toList();
    }
}
