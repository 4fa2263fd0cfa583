package org.blendedmeetings.policy.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.preference.DigitalAccess;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.Preference;

/**
 * Somebody of the family in a "what if".
 *
 * @param id           any name for them in this case, not a person's
 * @param neededFormat a format or mode recorded as a reasonable adjustment
 * @param household    any name for their home; those without one are one household
 */
record PersonBody(
        @Schema(example = "mum", requiredMode = Schema.RequiredMode.REQUIRED) String id,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) FamilyRole role,
        Integer age,
        Preference preference,
        Known privateSpace,
        DigitalAccess digitalAccess,
        InterpreterNeed interpreter,
        Boolean easyRead,
        Preference neededFormat,
        String household) {}
