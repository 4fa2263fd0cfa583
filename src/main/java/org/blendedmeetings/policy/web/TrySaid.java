package org.blendedmeetings.policy.web;

import java.util.List;

/**
 * What the policy says about a case that was tried, in words.
 *
 * @param format      as it stands while nobody has decided, or null where no row covers the meeting
 * @param recommended after the conditions, or null
 * @param sessions    who meets with whom
 * @param formats     what each format would need for the whole meeting
 * @param rules       that fired about the meeting as a whole
 * @param exceptions  what a person is asked to settle
 */
record TrySaid(
        String format,
        String recommended,
        List<String> sessions,
        List<PersonSaid> people,
        List<FormatSaid> formats,
        List<RuleSaid> rules,
        List<String> exceptions,
        String version) {

    /**
     * What one person is given.
     *
     * @param who   has to agree, or null where nobody has to
     * @param asked what they would have then, or null where they have it
     * @param reads what they would read, or empty
     */
    record PersonSaid(
            String id, String given, String mode, String who, String asked, String reads, List<RuleSaid> rules) {}

    /** What one format would need for the whole meeting. */
    record FormatSaid(String format, String needs) {}

    /** A row that fired, with its sentence and what it rests on. */
    record RuleSaid(String id, String sentence, String basis) {}
}
