package org.blendedmeetings.shared;

import org.hibernate.exception.ConstraintViolationException;

/** Tells which of the database's own rules a statement broke: only the one that means something may become a sentence. */
public final class BrokenConstraint {
    private BrokenConstraint() {}

    /** True when this constraint is what stopped it; any other is a fault. */
    public static boolean is(String constraint, RuntimeException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException broken) {
                return constraint.equalsIgnoreCase(broken.getConstraintName());
            }
        }
        return false;
    }
}
