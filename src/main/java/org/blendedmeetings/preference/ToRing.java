package org.blendedmeetings.preference;

/** Somebody a family can ring. */
public record ToRing(String name, String phone) {}
