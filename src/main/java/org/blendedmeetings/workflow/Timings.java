package org.blendedmeetings.workflow;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The waiting times that belong to no feature, from {@code config/timings.yaml}. Diagrams call its methods as
 * {@code ${timings.remoteRetries()}}, which needs a public class.
 *
 * @param remoteRetries    ISO-8601 durations, the tries of a remote call
 * @param readRepliesEvery how often replies to invitations are read
 * @param lookForLinkAgain how soon a join link that is not there yet is looked for
 * @param forecastAt       London time on working mornings
 * @param openDueAt        London time of every day at which what is due is started
 */
@ConfigurationProperties("blended.timings")
public record Timings(
        @DefaultValue("PT10S,PT1M,PT5M,PT15M,PT1H") String remoteRetries,
        @DefaultValue("PT15M") Duration readRepliesEvery,
        @DefaultValue("PT1M") Duration lookForLinkAgain,
        @DefaultValue("07:00") LocalTime forecastAt,
        @DefaultValue("05:00") LocalTime openDueAt) {}
