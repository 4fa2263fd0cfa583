package org.blendedmeetings.imports.reading;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.blendedmeetings.people.Addresses;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.NewFamily.NewHome;
import org.blendedmeetings.people.Safety;
import org.blendedmeetings.people.ToldPerson.Contact;
import org.blendedmeetings.shared.Refused;

/** Where somebody of our templates lives and how they are reached; what is refused is not repeated. */
final class CircleReach {
    private static final Pattern ABROAD = Pattern.compile("\\+[\\d ()-]{6,30}");
    private static final Pattern LINE_ENDS = Pattern.compile("\\s*[\\r\\n]+\\s*");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST = 500;

    private CircleReach() {}

    /** Null where no home is given. */
    static NewHome home(Cells cells) {
        var name = Checked.words(cells.raw(CircleColumns.HOME), cells.heading(CircleColumns.HOME), LONGEST_NAME);
        var written = cells.raw(CircleColumns.ADDRESS);
        var address = Checked.words(
                written == null ? null : LINE_ENDS.matcher(written.strip()).replaceAll(", "),
                cells.heading(CircleColumns.ADDRESS),
                LONGEST);
        var secret = Answers.yes(cells.raw(CircleColumns.SECRET), cells.heading(CircleColumns.SECRET));
        return name == null && address == null ? null : new NewHome(name, address, secret);
    }

    static List<Contact> family(Cells cells) {
        return Stream.of(
                        contact(cells, ChannelKind.EMAIL, CircleColumns.EMAIL, CircleColumns.EMAIL_SAFE),
                        contact(cells, ChannelKind.SMS, CircleColumns.MOBILE, CircleColumns.MOBILE_SAFE),
                        contact(cells, ChannelKind.PHONE, CircleColumns.LANDLINE, CircleColumns.LANDLINE_SAFE))
                .filter(Objects::nonNull)
                .toList();
    }

    /** What is for work alone: nobody has to say that it is safe. */
    static List<Contact> atWork(Cells cells) {
        return Stream.of(
                        contact(cells, ChannelKind.EMAIL, CircleColumns.EMAIL, null),
                        contact(cells, ChannelKind.PHONE, CircleColumns.PHONE, null),
                        contact(cells, ChannelKind.PHONE, CircleColumns.LANDLINE, null),
                        contact(cells, ChannelKind.SMS, CircleColumns.MOBILE, null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Of whose safety nobody said anything is not known to be safe (domain 4.6). */
    private static Contact contact(Cells cells, ChannelKind kind, Column column, Column safety) {
        var safe = safety == null ? Safety.UNKNOWN : CircleWords.safe(cells.raw(safety), cells.heading(safety));
        var raw = cells.raw(column);
        var written = raw == null ? "" : raw.strip();
        // the plus before a country code is no formula
        var address = ABROAD.matcher(written).matches() ? written : Checked.text(raw, cells.heading(column));
        return address == null ? null : new Contact(kind, stored(kind, address, cells.heading(column)), safe);
    }

    private static String stored(ChannelKind kind, String address, String column) {
        try {
            return Addresses.of(kind, column, address);
        } catch (Refused wrong) {
            throw new BadRow(column, wrong.getMessage());
        }
    }
}
