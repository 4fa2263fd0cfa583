package org.blendedmeetings.imports;

/**
 * What a person says a heading is.
 *
 * @param was   what it was taken for; an empty text where it was not read
 * @param means the column they say it is; an empty text where it is of no use
 */
public record ToldHeading(String list, String heading, String was, String means) {
    boolean isNews() {
        return !means.equals(was);
    }
}
