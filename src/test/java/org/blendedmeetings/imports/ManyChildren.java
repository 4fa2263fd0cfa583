package org.blendedmeetings.imports;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import org.blendedmeetings.imports.reading.SourceFile;

/** A return about many invented children, written straight to disk; the same for the same name. */
final class ManyChildren {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalDate YEAR = LocalDate.of(2025, 4, 1);

    private final Random chance = new Random(903);
    private final String name;
    private final int children;
    private int rows;

    ManyChildren(String name, int children) {
        this.name = name;
        this.children = children;
    }

    List<SourceFile> writeTo(Path folder) throws IOException {
        var header = folder.resolve("header.csv");
        var episodes = folder.resolve("episodes.csv");
        var reviews = folder.resolve("reviews.csv");
        try (var of = new PrintWriter(Files.newBufferedWriter(header));
                var in = new PrintWriter(Files.newBufferedWriter(episodes));
                var seen = new PrintWriter(Files.newBufferedWriter(reviews))) {
            of.println("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB");
            in.println("CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN");
            seen.println("CHILD,DOB,REVIEW,REVIEW_CODE");
            for (var child = 0; child < children; child++) {
                write(name + child, of, in, seen);
            }
        }
        return List.of(file(header), file(episodes), file(reviews));
    }

    private void write(String number, PrintWriter header, PrintWriter episodes, PrintWriter reviews) {
        var born = YEAR.minusDays(1600 + chance.nextInt(4000));
        var began = YEAR.minusDays(chance.nextInt(1000));
        header.println(number + ",1," + DAY.format(born) + ",WBRI,,,");
        episodes.println(number + "," + DAY.format(began) + ",S,C2,N1,U1,PR1,,,,,,");
        rows += 2;
        for (var day = YEAR.plusDays(chance.nextInt(170)); day.isBefore(YEAR.plusYears(1)); day = day.plusMonths(6)) {
            reviews.println(number + "," + DAY.format(born) + "," + DAY.format(day) + ",PN1");
            rows++;
        }
    }

    private static SourceFile file(Path path) {
        return new SourceFile(path.getFileName().toString(), path);
    }

    /** In all three files. */
    int rows() {
        return rows;
    }
}
