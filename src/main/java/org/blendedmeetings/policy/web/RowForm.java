package org.blendedmeetings.policy.web;

import java.util.Map;
import java.util.TreeMap;

/**
 * What is chosen for a row.
 *
 * @param values by the key of the field
 */
record RowForm(Map<String, String> values) {
    RowForm {
        values = values == null ? new TreeMap<>() : values;
    }
}
