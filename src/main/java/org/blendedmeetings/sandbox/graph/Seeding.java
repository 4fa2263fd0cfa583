package org.blendedmeetings.sandbox.graph;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.sandbox.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/** Fills the tenant with mailboxes, rooms and taken times; what is there already stays as it is. */
final class Seeding {
    private final Tenant tenant;

    Seeding(Tenant tenant) {
        this.tenant = tenant;
    }

    void add(Seed seed) {
        seed.mailboxes().forEach(one -> tenant.calendars().add(Mailbox.of(one.address(), one.name())));
        seed.rooms().forEach(one -> tenant.calendars()
                .add(new Mailbox(
                        one.address(),
                        one.name(),
                        new Mailbox.Room(
                                one.building(),
                                one.capacity(),
                                one.isWheelChairAccessible(),
                                one.displayDeviceName(),
                                one.videoDeviceName(),
                                one.audioDeviceName()))));
        seed.busy().forEach(this::take);
    }

    private void take(Seed.Busy busy) {
        Instant now = tenant.clock().instant();
        StoredEvent.Ids ids = NewIds.from(busy.mailbox() + busy.start() + busy.end());
        if (tenant.calendars().has(ids.immutable())) {
            return;
        }
        String zone = busy.timeZone() == null ? "Europe/London" : busy.timeZone();
        ObjectNode body = Json.object()
                .put("subject", busy.subject() == null ? "Busy" : busy.subject())
                .put("showAs", busy.status() == null ? "busy" : busy.status());
        body.putObject("start").put("dateTime", busy.start()).put("timeZone", zone);
        body.putObject("end").put("dateTime", busy.end()).put("timeZone", zone);
        tenant.schema().check("event", body, true);
        tenant.calendars()
                .save(new StoredEvent(
                        ids,
                        busy.mailbox(),
                        null,
                        now,
                        now,
                        1,
                        Timing.read(body, null),
                        EventProperties.after(EventProperties.atFirst(), body),
                        List.of(),
                        Map.of(),
                        null,
                        false));
    }
}
