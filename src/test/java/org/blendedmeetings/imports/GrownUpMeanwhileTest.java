package org.blendedmeetings.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.due.DueMeetings;
import org.blendedmeetings.imports.reading.SourceFile;
import org.blendedmeetings.people.CouncilNumbers;
import org.blendedmeetings.timescale.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Files of some weeks ago, about children who have had a birthday since. */
@BlendedTest
class GrownUpMeanwhileTest {
    @Autowired
    Imports imports;

    @Autowired
    CouncilNumbers numbers;

    @Autowired
    DueMeetings due;

    @Autowired
    Clock clock;

    @TempDir
    Path folder;

    private final String child = CouncilFiles.number();
    private LocalDate today;

    @BeforeEach
    void it_is() {
        today = London.dateOf(clock.instant());
    }

    @Test
    void whoever_came_of_age_since_the_day_of_the_files_has_no_review_due_at_once() throws IOException {
        var preview = imports.preview(files(today.minusYears(18).minusDays(10)), today.minusDays(40), Actor.SYSTEM);
        assertThat(preview.due()).isEmpty();

        assertThat(imports.apply(preview.id(), false, Actor.SYSTEM).due()).isEmpty();
        var known = numbers.known(List.of(child)).get(child);
        assertThat(due.waitingFor(known.child())).isEmpty();
    }

    @Test
    void whoever_comes_of_age_later_has() throws IOException {
        var preview = imports.preview(files(today.minusYears(18).plusDays(10)), today.minusDays(40), Actor.SYSTEM);

        assertThat(preview.due()).containsKey("CLA_REVIEW_1");
    }

    private List<SourceFile> files(LocalDate bornOn) throws IOException {
        return List.of(
                file("header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", child + ",1," + bornOn + ",WBRI,,,"),
                file("episodes.csv", "CHILD,DECOM,RNE,LS,DEC,REC", child + "," + today.minusDays(60) + ",S,C2,,"));
    }

    private SourceFile file(String name, String... lines) throws IOException {
        return new SourceFile(name, Files.write(folder.resolve(name), List.of(lines)));
    }
}
