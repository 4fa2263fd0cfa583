package org.blendedmeetings.policy;

/** The sentences of policy 3 that are the same whatever the cause. */
final class Sentences {
    static final String PENDING = "We are arranging how you will take part. {worker} will be in touch by {date}.";
    static final String REFUSED = "We have arranged the meeting this way. Ring {name} on {phone} to talk about it.";

    private Sentences() {}
}
