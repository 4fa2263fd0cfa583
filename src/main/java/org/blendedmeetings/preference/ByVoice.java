package org.blendedmeetings.preference;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.blendedmeetings.people.ProfessionalId;

/** What a worker has to do with an ask, why, and since when. */
@Embeddable
class ByVoice {
    private UUID worker;
    private boolean workerTask;

    @Enumerated(EnumType.STRING)
    private WhyWorker whyWorker;

    private Instant withWorkerSince;

    protected ByVoice() {}

    static ByVoice laterFor(ProfessionalId worker) {
        var later = new ByVoice();
        later.is(worker);
        return later;
    }

    /** Whose it is; whoever it was stays where nobody is named now. */
    void is(ProfessionalId now) {
        worker = now == null ? worker : now.value();
    }

    void begins(WhyWorker why, Instant since) {
        whyWorker = why;
        workerTask = true;
        withWorkerSince = since;
    }

    void done() {
        workerTask = false;
    }

    /** It is on the worker's list. */
    boolean waits() {
        return workerTask;
    }

    ProfessionalId worker() {
        return worker == null ? null : new ProfessionalId(worker);
    }

    WhyWorker why() {
        return whyWorker;
    }

    Instant since() {
        return withWorkerSince;
    }
}
