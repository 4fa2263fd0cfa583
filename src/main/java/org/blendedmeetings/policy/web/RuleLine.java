package org.blendedmeetings.policy.web;

import java.util.List;

/**
 * A condition or an outcome as people read it.
 *
 * @param when    in a sentence of whoever wrote it
 * @param known   when it fits, cell by cell
 * @param changes what it does
 * @param families what the person reads, or empty
 * @param staff   what staff read
 * @param who     may know that it fired
 */
record RuleLine(
        String id,
        String anchor,
        String when,
        List<String> known,
        List<String> changes,
        String families,
        String staff,
        String who,
        String basis) {}
