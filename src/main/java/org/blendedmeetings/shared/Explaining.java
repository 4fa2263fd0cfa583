package org.blendedmeetings.shared;

import java.util.Arrays;
import org.springframework.validation.BindingResult;

/** Shows on a form why what was sent is refused, beside the field it is about. */
public final class Explaining {
    private Explaining() {}

    /** Acts where nothing is wrong with the form yet; true when that was not refused either. */
    public static boolean done(BindingResult errors, Runnable act) {
        if (!errors.hasErrors()) {
            try {
                act.run();
            } catch (Refused refused) {
                explain(refused, errors);
            }
        }
        return !errors.hasErrors();
    }

    private static void explain(Refused refused, BindingResult errors) {
        if (refused.kind() == Refused.Kind.NOT_FOUND || refused.kind() == Refused.Kind.FORBIDDEN) {
            throw refused;
        }
        if (hasBox(errors.getTarget(), refused.field())) {
            errors.rejectValue(refused.field(), "refused", refused.getMessage());
        } else {
            errors.reject("refused", refused.getMessage());
        }
    }

    private static boolean hasBox(Object form, String refused) {
        var field = refused == null ? null : refused.split("[.]")[0];
        return form != null
                && form.getClass().isRecord()
                && Arrays.stream(form.getClass().getRecordComponents())
                        .anyMatch(each -> each.getName().equals(field));
    }
}
