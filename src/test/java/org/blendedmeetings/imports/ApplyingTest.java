package org.blendedmeetings.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.imports.reading.SourceFile;
import org.blendedmeetings.people.CouncilNumbers;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;

/** What becomes of an import that stops half-way, or that two want to apply. */
@BlendedTest
class ApplyingTest {
    @Autowired
    Imports imports;

    @Autowired
    Applying applying;

    @Autowired
    ImportRunRows runs;

    @Autowired
    StagedFacts facts;

    @Autowired
    TakingOver takingOver;

    @Autowired
    ProgressRows progress;

    @Autowired
    Transactions transactions;

    @Autowired
    @Qualifier("importExecutor")
    AsyncTaskExecutor importExecutor;

    @Autowired
    CouncilNumbers numbers;

    @Autowired
    Clock clock;

    @TempDir
    Path folder;

    String child;
    ImportView preview;

    @BeforeEach
    void a_preview() throws IOException {
        child = CouncilFiles.number();
        var file = folder.resolve("header.csv");
        Files.writeString(file, "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n" + child + ",1,04/05/2012,WBRI,,,\n");
        preview = imports.preview(List.of(new SourceFile("header.csv", file)), null, Actor.SYSTEM);
    }

    @Test
    void one_that_stops_half_way_leaves_nothing_and_can_be_applied_again() {
        var stops = mock(TakingOver.class);
        when(stops.run(any(), any(), any())).then(call -> {
            takingOver.run(call.getArgument(0), call.getArgument(1), call.getArgument(2));
            throw new IllegalStateException("as if the machine stopped here");
        });
        new Applying(runs, facts, stops, progress, transactions, importExecutor, clock)
                .start(preview.id(), false, Actor.SYSTEM)
                .join();

        assertThat(numbers.known(List.of(child))).isEmpty();
        assertThat(imports.get(preview.id())).satisfies(run -> {
            assertThat(run.status()).isEqualTo(ImportStatus.PREVIEWED);
            assertThat(run.message()).contains("Nothing was written");
        });

        assertThat(imports.apply(preview.id(), false, Actor.SYSTEM).status()).isEqualTo(ImportStatus.APPLIED);
        assertThat(numbers.known(List.of(child))).containsKey(child);
    }

    @Test
    void one_that_is_being_applied_is_not_applied_by_another_until_it_has_gone_silent() {
        applies(preview);

        assertThatThrownBy(() -> imports.apply(preview.id(), false, Actor.SYSTEM))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is being applied");

        silent(preview);
        assertThat(imports.apply(preview.id(), false, Actor.SYSTEM).status()).isEqualTo(ImportStatus.APPLIED);
    }

    @Test
    void one_that_somebody_decided_against_is_over() {
        imports.drop(preview.id(), Actor.SYSTEM);

        assertThat(facts.children(preview.id())).isZero();
        assertThatThrownBy(() -> imports.apply(preview.id(), false, Actor.SYSTEM))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("over");
    }

    /** As another node does it. */
    private void applies(ImportView run) {
        transactions.apart(() -> {
            runs.findById(run.id()).orElseThrow().apply(false);
            progress.at(run.id(), 0, 1);
        });
    }

    private void silent(ImportView run) {
        transactions.apart(() -> progress.forget(run.id()));
    }
}
