package org.blendedmeetings.imports.reading;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.blendedmeetings.shared.Refused;

/** Looks at a zip before anything in it is parsed: how much comes out is counted, not taken from what it says of itself. */
record WorkbookCheck(SourceFile file) {
    private static final int DIRECTORY_END = 22;
    private static final long LARGEST_DIRECTORY = 1 << 20;
    private static final int MOST_ENTRIES = 2_000;
    private static final long LARGEST = 512L << 20;
    private static final long ANY_RATIO_BELOW = 16L << 20;
    private static final int HIGHEST_RATIO = 150;

    /** To be called first: opening a zip already reads its whole directory into memory. */
    void directory() throws IOException {
        var end = ByteBuffer.allocate(DIRECTORY_END).order(ByteOrder.LITTLE_ENDIAN);
        try (var content = new RandomAccessFile(file.content().toFile(), "r")) {
            content.seek(Math.max(0, content.length() - DIRECTORY_END));
            content.getChannel().read(end);
        }
        // a comment after the end, or the larger form of a zip, no spreadsheet program writes
        if (end.hasRemaining() || end.getInt(0) != 0x06054b50 || end.getShort(20) != 0) {
            throw damaged();
        }
        if (Short.toUnsignedInt(end.getShort(10)) > MOST_ENTRIES
                || Integer.toUnsignedLong(end.getInt(12)) > LARGEST_DIRECTORY) {
            throw Accepted.wrong(file, "has far more parts in it than a workbook has. Save the lists as CSV files.");
        }
    }

    void contents(ZipFile zip) throws IOException {
        var names = new HashSet<String>();
        var buffer = new byte[1 << 16];
        long all = 0;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            if (!names.add(entry.getName())) {
                throw damaged();
            }
            long own = 0;
            try (var inflated = zip.getInputStream(entry)) {
                for (int read = inflated.read(buffer); read >= 0; read = inflated.read(buffer)) {
                    own += read;
                    all += read;
                    if (all > LARGEST || own > ANY_RATIO_BELOW && own > HIGHEST_RATIO * entry.getCompressedSize()) {
                        throw Accepted.tooLarge(
                                file, "unpacks to far more than a workbook holds. Save the lists as CSV files.");
                    }
                }
            } catch (ZipException broken) {
                throw damaged();
            }
        }
    }

    Refused damaged() {
        return Accepted.wrong(file, "is damaged or no workbook. Open it in Excel and save it again as .xlsx or CSV.");
    }
}
