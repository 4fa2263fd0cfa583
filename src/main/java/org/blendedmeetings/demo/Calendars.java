package org.blendedmeetings.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.timescale.WorkingDays;

/** What the sandbox knows of the borough at first: mailboxes, rooms, and times already taken, as calendars are full. */
class Calendars {
    private static final long SEED = 9;
    private static final int DAYS = 30;
    private static final int MORNING = 9;
    private static final int AFTERNOON = 13;
    private static final Set<ProfessionalRole> BUSY_PEOPLE = EnumSet.of(
            ProfessionalRole.IRO,
            ProfessionalRole.CHAIR,
            ProfessionalRole.SOCIAL_WORKER,
            ProfessionalRole.TEAM_MANAGER,
            ProfessionalRole.LEAD_PRACTITIONER);
    private static final List<String> SUBJECTS =
            List.of("Visit", "Court", "Supervision", "Team meeting", "Training", "Duty", "Writing up");

    private final Chance chance = new Chance(SEED);
    private final WorkingDays days;
    private final Clock clock;

    Calendars(WorkingDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    /** A command for {@link SandboxControl}. */
    Map<String, Object> seed(Borough borough) {
        return Map.of(
                "reset",
                true,
                "seed",
                Map.of(
                        "mailboxes",
                                borough.colleagues().stream()
                                        .map(Calendars::mailbox)
                                        .toList(),
                        "rooms", borough.venues().stream().map(Calendars::room).toList(),
                        "busy", taken(borough)));
    }

    /** Somebody has no time at all, up to and including that day. */
    Map<String, Object> full(String mailbox, LocalDate until) {
        var busy = today().datesUntil(until.plusDays(1))
                .map(day -> busy(mailbox, day, LocalTime.of(8, 0), LocalTime.of(19, 0), "Leave"))
                .toList();
        return Map.of("seed", Map.of("busy", busy));
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }

    private Stream<LocalDate> next(int workingDays) {
        return Stream.iterate(days.plus(today(), 1), day -> days.plus(day, 1)).limit(workingDays);
    }

    private List<Map<String, Object>> taken(Borough borough) {
        var mailboxes = Stream.concat(
                borough.colleagues().stream()
                        .filter(each -> BUSY_PEOPLE.contains(each.work()))
                        .map(Colleague::email),
                borough.venues().stream().map(Venue::mailbox));
        var taken = new ArrayList<Map<String, Object>>();
        mailboxes.forEach(mailbox -> {
            next(DAYS).forEach(day -> {
                block(mailbox, day, MORNING, taken);
                block(mailbox, day, AFTERNOON, taken);
            });
        });
        return taken;
    }

    private void block(String mailbox, LocalDate day, int from, List<Map<String, Object>> taken) {
        if (chance.percent(45)) {
            var start = LocalTime.of(from, 0).plusMinutes(30L * chance.between(0, 4));
            taken.add(busy(mailbox, day, start, start.plusMinutes(30L * chance.between(1, 4)), chance.oneOf(SUBJECTS)));
        }
    }

    private static Map<String, Object> busy(
            String mailbox, LocalDate day, LocalTime start, LocalTime end, String subject) {
        return Map.of(
                "mailbox",
                mailbox,
                "start",
                day.atTime(start) + ":00",
                "end",
                day.atTime(end) + ":00",
                "subject",
                subject);
    }

    private static Map<String, Object> mailbox(Colleague colleague) {
        return Map.of("address", colleague.email(), "name", colleague.name());
    }

    private static Map<String, Object> room(Venue venue) {
        var room = new HashMap<String, Object>(Map.of(
                "address", venue.mailbox(),
                "name", venue.name(),
                "building", venue.building(),
                "capacity", venue.seats()));
        room.put("isWheelChairAccessible", venue.stepFree());
        room.put("displayDeviceName", venue.screen());
        room.put("videoDeviceName", venue.camera());
        room.put("audioDeviceName", venue.microphone());
        return room;
    }
}
