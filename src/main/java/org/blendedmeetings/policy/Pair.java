package org.blendedmeetings.policy;

/** Two people by their ids, in no order. */
public record Pair(String one, String other) {

    /** True when these are the two. */
    public boolean holds(String a, String b) {
        return (one.equals(a) && other.equals(b)) || (one.equals(b) && other.equals(a));
    }

    /** True when this person is one of the two. */
    public boolean names(String id) {
        return one.equals(id) || other.equals(id);
    }
}
