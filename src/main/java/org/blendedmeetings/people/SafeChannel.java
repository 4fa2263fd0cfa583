package org.blendedmeetings.people;

/**
 * A channel the person told us is safe to write to.
 *
 * @param kind    EMAIL or SMS for messages; PHONE and LETTER need a worker
 * @param address e-mail address or telephone number in E.164
 * @param hersAlone a worker recorded that nobody else reads it
 */
public record SafeChannel(ChannelKind kind, String address, boolean hersAlone) {}
