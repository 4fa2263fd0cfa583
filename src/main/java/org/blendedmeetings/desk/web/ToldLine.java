package org.blendedmeetings.desk.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.blendedmeetings.telling.ToldAccount;
import org.blendedmeetings.telling.ToldCall;
import org.blendedmeetings.timescale.London;

/**
 * What one person was told, in the record of a decision.
 *
 * @param calls every attempt by voice, in sentences
 * @param text  what they were written, or null
 */
record ToldLine(UUID participant, List<String> calls, String writtenBy, String text) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    static ToldLine of(ToldAccount account) {
        var calls = account.calls().isEmpty()
                ? Stream.of("Nobody has rung yet; due by " + at(account.dueAt(), DAY) + ".")
                : account.calls().stream().map(ToldLine::sentence);
        var written = account.written();
        return new ToldLine(
                account.participant(),
                calls.toList(),
                written == null ? null : sentence(written),
                written == null ? null : written.text());
    }

    private static String sentence(ToldCall call) {
        var agreed = call.agreed() == null ? "." : ". " + call.agreed();
        var way = " (" + call.way().words().toLowerCase(Locale.ROOT) + "): ";
        return at(call.at(), MINUTE) + ", by " + call.by() + way + (call.reached() ? "told" : "not reached") + agreed;
    }

    private static String sentence(ToldAccount.WrittenAccount written) {
        var gone = written.sentAt() == null ? "" : ", sent " + at(written.sentAt(), MINUTE);
        var failed = written.failedWhy() == null ? gone : ", not delivered: " + written.failedWhy();
        return written.way() + " by " + written.by() + ", " + at(written.confirmedAt(), MINUTE) + failed;
    }

    private static String at(Instant moment, DateTimeFormatter format) {
        return London.timeOf(moment).format(format);
    }
}
