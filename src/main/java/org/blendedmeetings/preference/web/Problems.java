package org.blendedmeetings.preference.web;

import org.blendedmeetings.shared.Refused;
import org.springframework.validation.BindingResult;

/** Puts a refusal beside the field it is about. */
final class Problems {
    private Problems() {}

    /** What is not about the input goes on to the central page. */
    static void note(Refused refused, BindingResult errors) {
        if (refused.kind() != Refused.Kind.INVALID) {
            throw refused;
        }
        var field = refused.field();
        if (field != null && hasField(errors, field)) {
            errors.rejectValue(field, "refused", refused.getMessage());
        } else {
            errors.reject("refused", refused.getMessage());
        }
    }

    private static boolean hasField(BindingResult errors, String field) {
        var form = errors.getTarget();
        if (form == null) {
            return false;
        }
        for (var component : form.getClass().getRecordComponents()) {
            if (component.getName().equals(field)) {
                return true;
            }
        }
        return false;
    }
}
