package org.blendedmeetings.shared;

/**
 * One of the answers a select, radios or checkboxes field offers.
 *
 * @param value what is posted
 * @param text  what is read
 * @param hint  a line below it, or null
 */
public record Choice(String value, String text, String hint) {
    public static Choice of(String value, String text) {
        return new Choice(value, text, null);
    }
}
