package org.blendedmeetings.sandbox.pages;

import java.util.List;
import org.blendedmeetings.sandbox.graph.Microsoft;
import org.blendedmeetings.sandbox.notify.Outbox;
import org.blendedmeetings.sandbox.wire.Call;
import org.blendedmeetings.sandbox.wire.Faults;
import org.blendedmeetings.sandbox.wire.Json;
import org.blendedmeetings.sandbox.wire.Operation;
import org.blendedmeetings.sandbox.wire.Response;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /sandbox/control}: told over HTTP what tests tell it in Java. Lets in whoever Graph lets in. */
final class Control {
    private final Microsoft microsoft;
    private final Outbox outbox;
    private final Faults faults;
    private final Runnable reset;
    private final String bearer;

    Control(Microsoft microsoft, Outbox outbox, Faults faults, Runnable reset, String bearer) {
        this.microsoft = microsoft;
        this.outbox = outbox;
        this.faults = faults;
        this.reset = reset;
        this.bearer = bearer;
    }

    Response obey(Call call) {
        if (isStranger(call)) {
            return refused(401, "The bearer token is missing or wrong.");
        }
        try {
            carryOut(Json.MAPPER.readValue(call.request().body(), Command.class));
            return Response.json(200, state());
        } catch (RuntimeException e) {
            return refused(400, String.valueOf(e.getMessage()));
        }
    }

    /** {@code GET /sandbox/mail-log}: who would have been mailed what by Exchange, oldest first. */
    Response mailLog(Call call) {
        return isStranger(call)
                ? refused(401, "The bearer token is missing or wrong.")
                : Response.json(200, Json.tree(microsoft.mail().all()));
    }

    private void carryOut(Command command) {
        if (Boolean.TRUE.equals(command.reset())) {
            reset.run();
        }
        if (command.seed() != null) {
            microsoft.seed(command.seed());
        }
        each(command.outOfScope()).forEach(microsoft::putOutOfScope);
        if (command.switches() != null) {
            Json.MAPPER.readerForUpdating(microsoft.switches()).readValue(command.switches());
        }
        if (command.deliveredAfterReads() != null) {
            outbox.deliveredAfterReads(command.deliveredAfterReads());
        }
        if (Boolean.TRUE.equals(command.clearFaults())) {
            faults.clear();
        }
        each(command.faults()).forEach(one -> faults.next(Operation.named(one.operation()), one.whose(), one.fault()));
        each(command.answers()).forEach(this::answer);
    }

    private void answer(Command.Answer answer) {
        if (!microsoft.answer(answer.mailbox(), answer.eventId(), answer.response())) {
            throw new IllegalArgumentException("There is no such invitation in " + answer.mailbox() + ".");
        }
    }

    private ObjectNode state() {
        return Json.object()
                .put("mailboxes", microsoft.mailboxes().size())
                .put("mails", microsoft.mail().all().size())
                .put("notifications", outbox.all().size())
                .put("faults", faults.left());
    }

    private boolean isStranger(Call call) {
        return !("Bearer " + bearer).equals(call.request().header("Authorization"));
    }

    private static Response refused(int status, String why) {
        return Response.json(status, Json.object().put("error", why));
    }

    private static <T> List<T> each(List<T> list) {
        return list == null ? List.of() : list;
    }
}
