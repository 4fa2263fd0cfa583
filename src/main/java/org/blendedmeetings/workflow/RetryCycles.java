package org.blendedmeetings.workflow;

/** How often and how soon a remote call is tried again, as the diagrams ask for it. */
public class RetryCycles {
    private final Timings timings;

    RetryCycles(Timings timings) {
        this.timings = timings;
    }

    public String remoteRetries() {
        return timings.remoteRetries();
    }
}
