package org.blendedmeetings.imports.reading;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.blendedmeetings.shared.Refused;

/** One sheet of a workbook, and which list it is: by its name, or else by its headings. */
record Sheet(SourceFile file, String name, String part, SharedTexts texts, LocalDate dayZero) {
    private static final Pattern NUMBERED =
            Pattern.compile("(?i).*?list\\s*[-_.:]?\\s*0*(\\d{1,2})\\b.*|\\s*0*(\\d{1,2})\\s*(?:[-_.:].*)?");
    private static final int LISTS = 11;
    private static final Map<Integer, Layout> READ =
            Map.of(5, AnnexALists.SECTION_47, 7, AnnexALists.PLANS, 8, AnnexALists.CARE);

    /** Empty where this sheet is no list: a cover, notes, or a list without a row. */
    Optional<Recognised> recognise(Headings headings, FactSink sink, Consumer<TableHeadings> unknown)
            throws IOException, XMLStreamException {
        int number = number();
        if (number > 0 && !READ.containsKey(number)) {
            return Optional.of(new Recognised(
                    file, ImportKind.ANNEX_A, telling -> telling.noticed("“" + label() + "” is not needed.")));
        }
        var layouts = number > 0 ? List.of(READ.get(number)) : Layouts.ALL;
        var table = Table.in(file, label(), this::open, headings, layouts);
        if (table.isPresent()) {
            return Optional.of(table.get().recognised());
        }
        var first = FirstRows.of(label(), this::open);
        var none =
                first.filter(each -> headings.isNone(each.columns().keySet())).isPresent();
        if (number > 0 && !none && !isBlank()) {
            var layout = READ.get(number);
            var refused = Accepted.wrong(
                    file,
                    "(sheet “" + name + "”) has no row with the headings “"
                            + layout.known().get(0).name() + "” and “"
                            + layout.known().get(1).name()
                            + "” among its first rows. Add or rename them, or say which ones they"
                            + " are.");
            throw first.map(found -> found.in(layout, headings))
                    .<Refused>map(found -> new UnknownHeadings(refused, found))
                    .orElse(refused);
        }
        if (number == 0) {
            first.ifPresent(unknown);
        }
        sink.noticed("“" + label() + "” is " + (number > 0 && !none ? "empty." : "none of the lists, and not read."));
        return number > 0 ? Optional.of(new Recognised(file, ImportKind.ANNEX_A, telling -> {})) : Optional.empty();
    }

    private int number() {
        var found = NUMBERED.matcher(name);
        if (!found.matches()) {
            return 0;
        }
        int number = Integer.parseInt(found.group(1) == null ? found.group(2) : found.group(1));
        return number <= LISTS ? number : 0;
    }

    private boolean isBlank() throws IOException, XMLStreamException {
        try (var lines = open()) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank(List.of())) {
                    return false;
                }
            }
            return true;
        }
    }

    private Lines open() throws IOException, XMLStreamException {
        return new SheetLines(this);
    }

    String label() {
        return file.name() + ", sheet " + name;
    }
}
