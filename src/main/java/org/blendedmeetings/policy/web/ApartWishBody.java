package org.blendedmeetings.policy.web;

/**
 * One does not want another in the room.
 *
 * @param by   id of who asked
 * @param from id of whom they do not want there
 */
record ApartWishBody(String by, String from) {}
