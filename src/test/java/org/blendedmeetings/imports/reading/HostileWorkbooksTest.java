package org.blendedmeetings.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks made to harm, or that are none. */
class HostileWorkbooksTest {
    @TempDir
    Path folder;

    @Test
    void a_workbook_that_unpacks_to_very_much_is_refused_while_it_unpacks() throws IOException {
        var path = bomb(40, "xl/media/image1.png");
        assertThat(Files.size(path)).isLessThan(100_000);

        var refused = new Upload(folder).at("bomb.xlsx", path).refused();

        assertThat(refused.kind()).isEqualTo(Refused.Kind.TOO_LARGE);
        assertThat(refused).hasMessageStartingWith("“bomb.xlsx” unpacks to far more than a workbook holds.");
    }

    @Test
    void many_parts_that_are_each_not_too_much_are_refused_together() throws IOException {
        // each just below what one part may be at any ratio
        var names = new String[40];
        Arrays.setAll(names, at -> "xl/media/image" + at + ".png");

        assertThat(new Upload(folder).at("bomb.xlsx", bomb(15, names)).refused())
                .hasMessageContaining("unpacks to far more");
    }

    @Test
    void what_a_part_says_of_its_size_is_not_believed() throws IOException {
        var path = bomb(40, "xl/media/image1.png");
        var bytes = Files.readAllBytes(path);
        for (int at = 0; at < bytes.length - 4; at++) {
            // the directory's entry for the picture: what it is unpacked, 24 bytes on
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2) {
                Arrays.fill(bytes, at + 24, at + 28, (byte) 1);
            }
        }

        assertThat(new Upload(folder).with("bomb.xlsx", bytes).refused())
                .hasMessageMatching("“bomb.xlsx” (unpacks to far more|is damaged).*");
    }

    @Test
    void thousands_of_parts_are_refused_before_they_are_listed() throws IOException {
        var names = new String[2_001];
        Arrays.setAll(names, at -> "a" + at);

        assertThat(new Upload(folder).at("parts.xlsx", bomb(0, names)).refused())
                .hasMessageContaining("far more parts in it than a workbook has");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZ2", "XFE2", "A", "2", "a2", "A99999999"})
    void a_cell_outside_any_sheet_is_refused(String place) {
        var sheet = "<worksheet><sheetData><row><c r='" + place + "'><v>1</v></c></row></sheetData></worksheet>";

        assertThat(new Upload(folder)
                        .with("far.xlsx", new WorkbookBuilder().rawSheet("List 7", sheet))
                        .refused())
                .hasMessageContaining("is damaged or no workbook");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/workbook.xml",
                "xl/sharedStrings.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/worksheets/sheet1.xml"
            })
    void a_document_type_in_any_part_is_refused(String part) {
        var workbook = new WorkbookBuilder().sheet("List 7", new Object[] {"a"}).part(part, "<!DOCTYPE a><a/>");

        assertThat(new Upload(folder).with("dtd.xlsx", workbook).refused())
                .hasMessageContaining("has a document type or entities in it");
    }

    @Test
    void an_enormous_text_in_a_sheet_is_refused() {
        var workbook = new WorkbookBuilder().sheet("List 7", new Object[] {"x".repeat(100_001)});

        assertThat(new Upload(folder).with("long.xlsx", workbook).refused())
                .hasMessageContaining("more than 100,000 characters in one place");
    }

    @Test
    void the_name_of_a_sheet_is_shown_no_longer_than_excel_takes_it() {
        var heard = new Upload(folder)
                .with("s.xlsx", new WorkbookBuilder().sheet("List 1 " + "x ".repeat(500), new Object[] {"a"}))
                .read();

        assertThat(heard.noticed.get(0)).hasSizeLessThan(70);
    }

    @Test
    void more_shared_texts_than_can_be_held_are_refused() {
        var workbook = new WorkbookBuilder()
                .sheet("List 7", new Object[] {"a"})
                .part("xl/sharedStrings.xml", "<sst>" + "<si/>".repeat(1_000_001) + "</sst>");
        var refused = new Upload(folder).with("texts.xlsx", workbook).refused();

        assertThat(refused.kind()).isEqualTo(Refused.Kind.TOO_LARGE);
        assertThat(refused).hasMessageContaining("more different texts than we can hold");
    }

    @Test
    void an_old_or_protected_workbook_is_asked_for_in_another_form() {
        var ole = new byte[1024];
        ole[0] = (byte) 0xD0;
        ole[1] = (byte) 0xCF;
        ole[2] = 0x11;
        ole[3] = (byte) 0xE0;
        var refused = new Upload(folder).with("old.xls", ole).refused();

        assertThat(refused.kind()).isEqualTo(Refused.Kind.UNSUPPORTED);
        assertThat(refused)
                .hasMessageStartingWith("“old.xls” is an old Excel workbook (.xls) or protected by a password."
                        + " Save it without a password as .xlsx or as CSV.");
    }

    @Test
    void a_binary_workbook_and_another_zip_are_no_workbook_we_read() {
        var binary = new WorkbookBuilder().part("xl/workbook.bin", "x");

        assertThat(new Upload(folder).with("b.xlsb", binary).refused()).hasMessageContaining("binary workbook (.xlsb)");
        assertThat(new Upload(folder).with("z.zip", zip("a.txt")).refused())
                .hasMessageContaining("is no Excel workbook (.xlsx)");
    }

    @Test
    void a_workbook_that_is_cut_off_or_has_a_part_twice_is_damaged() {
        var whole = new WorkbookBuilder().sheet("List 7", new Object[] {"a"}).bytes();
        var twice = new String(zip("xl/workbook.xml", "xl/workbook.xmk"), java.nio.charset.StandardCharsets.ISO_8859_1)
                .replace("xmk", "xml")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(new Upload(folder)
                        .with("cut.xlsx", Arrays.copyOf(whole, whole.length / 2))
                        .refused())
                .hasMessageContaining("is damaged or no workbook");
        assertThat(new Upload(folder).with("twice.xlsx", twice).refused())
                .hasMessageContaining("is damaged or no workbook");
        assertThat(new Upload(folder)
                        .with("end.xlsx", new byte[] {'P', 'K', 3, 4, 0})
                        .refused())
                .hasMessageContaining("is damaged or no workbook");
    }

    @Test
    void a_workbook_with_none_of_the_lists_is_not_known() {
        var workbook = new WorkbookBuilder().sheet("Sheet1", new Object[] {"Shopping"});

        assertThat(new Upload(folder).with("s.xlsx", workbook).refused())
                .hasMessageContaining("none of the files we know");
    }

    /** Parts of so many megabytes of nothing. */
    private Path bomb(int megabytes, String... names) throws IOException {
        var path = folder.resolve("bomb");
        var nothing = new byte[1 << 20];
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                for (int at = 0; at < megabytes; at++) {
                    zip.write(nothing);
                }
            }
        }
        return path;
    }

    private static byte[] zip(String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('a');
            }
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }
}
