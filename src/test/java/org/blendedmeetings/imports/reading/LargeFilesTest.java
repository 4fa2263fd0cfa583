package org.blendedmeetings.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.blendedmeetings.people.ToldPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As many rows as the largest council has, one after the other and none of them kept. */
class LargeFilesTest {
    private static final int ROWS = 200_000;

    @TempDir
    Path folder;

    @Test
    void many_rows_of_csv_are_read_and_let_go() throws IOException {
        var path = file("", "CHILD,DOB,REVIEW,REVIEW_CODE\n", row -> "9" + row + ",03/04/2015,25/06/2026,PN1\n", "");

        assertThat(count("reviews.csv", path)).isEqualTo(2 * ROWS);
    }

    @Test
    void many_children_in_one_line_of_xml_are_read_and_let_go() throws IOException {
        var path = file(
                "<?xml version=\"1.0\"?>",
                "<EXPSSDA903>",
                row -> "<CHILD><HEADER><CHILDID>9" + row + "</CHILDID><DOB>2015-04-03</DOB></HEADER>"
                        + "<EPISODE><DECOM>2026-06-01</DECOM><RNE>S</RNE></EPISODE></CHILD>",
                "</EXPSSDA903>");

        assertThat(count("903.xml", path)).isEqualTo(2 * ROWS);
    }

    @Test
    void many_rows_of_a_workbook_are_read_and_let_go() throws IOException {
        var path = folder.resolve("large.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            part(
                    zip,
                    "xl/workbook.xml",
                    out -> out.print("<workbook xmlns:r='r'><sheets>"
                            + "<sheet name='List 7' sheetId='1' r:id='rId1'/></sheets></workbook>"));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    out -> out.print(
                            "<Relationships><Relationship Id='rId1' Target='/xl/worksheets/sheet1.xml'/></Relationships>"));
            part(
                    zip,
                    "xl/sharedStrings.xml",
                    out -> out.print(
                            "<sst><si><t>Child Unique ID</t></si>"
                                    + "<si><t>Child Protection Plan Start Date</t></si><si><t>Child Protection Plan End Date</t></si></sst>"));
            part(zip, "xl/worksheets/sheet1.xml", out -> {
                out.print("<worksheet><sheetData><row r='1'><c t='s'><v>0</v></c><c t='s'><v>1</v></c>"
                        + "<c t='s'><v>2</v></c></row>");
                for (int row = 0; row < ROWS; row++) {
                    out.print("<row><c><v>9" + row + "</v></c><c s='1'><v>46101</v></c></row>");
                }
                out.print("</sheetData></worksheet>");
            });
        }

        assertThat(count("large.xlsx", path)).isEqualTo(2 * ROWS);
    }

    private long count(String name, Path path) {
        var counting = new Counting();
        new Upload(folder).at(name, path).read(counting);
        assertThat(counting.mostKept)
                .as("earlier facts still held when a later one came")
                .isZero();
        return counting.facts;
    }

    private Path file(String before, String head, IntFunction<String> row, String after) throws IOException {
        var path = folder.resolve("large");
        try (var out = new PrintWriter(Files.newBufferedWriter(path))) {
            out.print(before + head);
            for (int at = 0; at < ROWS; at++) {
                out.print(row.apply(at));
            }
            out.print(after);
        }
        return path;
    }

    private static void part(ZipOutputStream zip, String name, Consumer<PrintWriter> content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var out = new PrintWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        content.accept(out);
        out.flush();
        zip.closeEntry();
    }

    /** Counts, and looks now and then whether earlier facts can still be reached. */
    private static final class Counting implements FactSink {
        private static final int EVERY = 50_000;
        private final List<WeakReference<Fact>> some = new ArrayList<>();
        private long facts;

        private long mostKept;

        @Override
        public void found(Fact fact) {
            if (facts++ % EVERY == 0) {
                System.gc();
                mostKept = Math.max(
                        mostKept,
                        some.stream().filter(each -> each.get() != null).count());
                some.add(new WeakReference<>(fact));
            }
        }

        @Override
        public void told(ToldPerson person) {
            throw new AssertionError(person);
        }

        @Override
        public void refused(Refusal refusal) {
            throw new AssertionError(refusal);
        }

        @Override
        public void noticed(String sentence) {}

        @Override
        public void matched(String file, String heading, String means) {}
    }
}
