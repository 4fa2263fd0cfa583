package org.blendedmeetings.policy;

/**
 * One person does not want another in the room (policy D3-02).
 *
 * @param by   the id of who asked for it
 * @param from the id of whom they do not want there
 */
public record ApartWish(String by, String from) {}
