package org.blendedmeetings.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.LocalDate;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.audit.Actor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Loads 500, 5,000 and 80,000 invented children and prints what a row costs: {@code mvn -Pbenchmark verify}. Seconds differ
 * from machine to machine; what is asserted is that statements for each row do not grow with the number of rows.
 */
@BlendedTest
@Tag("benchmark")
class ImportBenchmarkTest {
    private static final LocalDate AS_AT = LocalDate.of(2026, 3, 31);

    @Autowired
    Imports imports;

    @Autowired
    Applying applying;

    @Autowired
    JdbcTemplate jdbc;

    @TempDir
    Path folder;

    @Test
    void a_row_costs_the_same_however_many_there_are() throws IOException {
        var few = load("few", 500);
        load("some", 5_000);
        var many = load("many", 80_000);

        assertThat(many).isLessThan(few * 1.2);
    }

    /** Statements for each row, of previewing and applying together. */
    private double load(String name, int children) throws IOException {
        var council = new ManyChildren(name, children);
        var files = council.writeTo(folder);
        var statements = statements();
        var started = System.nanoTime();
        forgetPeaks();

        var preview = imports.preview(files, AS_AT, Actor.SYSTEM);
        var previewed = System.nanoTime();
        applying.start(preview.id(), true, Actor.SYSTEM).join();
        var ended = System.nanoTime();
        var applied = imports.get(preview.id());

        assertThat(applied.status()).isEqualTo(ImportStatus.APPLIED);
        assertThat(applied.fresh()).isEqualTo(children);
        var each = (statements() - statements) / (double) council.rows();
        System.out.printf(
                "%,7d children, %,8d rows: previewed %,7.0f rows a second, applied %,7.0f; heap at most %,5d MB; %.2f statements a row%n",
                children,
                council.rows(),
                council.rows() / seconds(started, previewed),
                council.rows() / seconds(previewed, ended),
                peak(),
                each);
        return each;
    }

    /** As the server counts them. */
    private long statements() {
        return jdbc.queryForObject(
                "select variable_value from information_schema.global_status where variable_name = 'QUESTIONS'",
                Long.class);
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }

    private static void forgetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / (1024 * 1024);
    }
}
