package org.blendedmeetings.policy;

/**
 * A meeting whose format was decided, as the policy was asked about it.
 *
 * @param reference  of the meeting
 * @param kind       of the meeting, as the catalogue calls it
 * @param restricted true where only named staff may know of it
 */
public record DecidedCase(String reference, String kind, boolean restricted, PolicyCase asked) {}
