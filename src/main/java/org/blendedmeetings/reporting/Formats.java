package org.blendedmeetings.reporting;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.List;
import org.blendedmeetings.format.FormatCount;
import org.blendedmeetings.format.WhoChose;
import org.blendedmeetings.meeting.Format;

/**
 * How the meetings held in a month were held (domain 7.3.2).
 *
 * @param byType   by meeting type
 * @param byChoice by who chose
 */
public record Formats(Table byType, Table byChoice) {

    static Formats of(List<FormatCount> counted) {
        var formats = Arrays.stream(Format.values())
                .filter(format -> counted.stream().anyMatch(each -> each.format() == format))
                .map(Formats::words)
                .toList();
        var ofType = new Tally(formats);
        counted.stream()
                .sorted(comparing(each -> each.type().name()))
                .forEach(each -> ofType.add(each.type().name(), words(each.format()), each.count()));
        var byType = Table.of("Meeting", ofType, null, null);

        var ofChoice =
                new Tally(Arrays.stream(WhoChose.values()).map(WhoChose::words).toList());
        formats.forEach(ofChoice::row);
        counted.forEach(each -> ofChoice.add(words(each.format()), each.chosen().words(), each.count()));
        // what is shown of a format in one table is shown in the other
        var all = byType.all();
        return new Formats(byType, Table.of("Format", ofChoice, all.cells(), all.whole()));
    }

    private static String words(Format format) {
        var words = format.words();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
