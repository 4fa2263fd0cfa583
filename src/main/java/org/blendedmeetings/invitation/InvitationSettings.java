package org.blendedmeetings.invitation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator sets about invitations ({@code config/rooms.yaml}).
 *
 * @param linkWait       how long the calendar may take to make a join link before somebody has to look
 * @param familyLinkDays days a family's page stays open after the meeting
 */
@ConfigurationProperties("blended.invitation")
public record InvitationSettings(@DefaultValue("30m") Duration linkWait, @DefaultValue("28") int familyLinkDays) {}
