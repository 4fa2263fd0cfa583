package org.blendedmeetings.policy.web;

import java.util.List;

/**
 * A base row as people read it.
 *
 * @param kinds     of meeting, in the catalogue's words
 * @param only      for which reasons, or empty
 * @param standings one a format
 * @param one       who agrees to one person elsewhere while others of the family are in the room, or empty
 * @param families  the words they read, or empty
 */
record BaseLine(
        String id,
        String anchor,
        List<String> kinds,
        String only,
        List<Standing> standings,
        String one,
        String families,
        String basis) {

    /** How a row stands to one format. */
    record Standing(String format, String words, boolean recommended, boolean never) {}
}
