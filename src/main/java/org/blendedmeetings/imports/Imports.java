package org.blendedmeetings.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.imports.reading.Refusal;
import org.blendedmeetings.imports.reading.SourceFile;
import org.blendedmeetings.imports.reading.TableHeadings;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A council's own files: what they would change, first; then, when a person or system says so, changed. */
@Component
public class Imports {
    private static final int LATEST = 50;
    private static final int PATIENCE_SECONDS = 20;

    private final Previewing previewing;
    private final Applying applying;
    private final ImportRunRows runs;
    private final StagedFacts facts;
    private final StagedWords words;
    private final StagedHeadings headings;
    private final ProgressRows progress;
    private final Clock clock;

    Imports(
            Previewing previewing,
            Applying applying,
            ImportRunRows runs,
            StagedFacts facts,
            StagedWords words,
            StagedHeadings headings,
            ProgressRows progress,
            Clock clock) {
        this.previewing = previewing;
        this.applying = applying;
        this.runs = runs;
        this.facts = facts;
        this.words = words;
        this.headings = headings;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * Reads the files and compares them with what is known.
     *
     * @param asAt the day the files describe; today when null. What lies after it is refused
     */
    public ImportView preview(List<SourceFile> files, LocalDate asAt, Actor by) {
        var today = London.dateOf(clock.instant());
        if (files.isEmpty()) {
            throw Refused.invalid("files", "Choose at least one file.");
        }
        if (asAt != null && asAt.isAfter(today)) {
            throw Refused.invalid("asAt", "The day the files describe cannot lie ahead.");
        }
        return get(previewing.preview(files, asAt == null ? today : asAt, by));
    }

    /** Applies it, and answers when that is done, or after a while with how far it has come. */
    public ImportView apply(UUID id, boolean allOrNothing, Actor by) {
        try {
            applying.start(id, allOrNothing, by).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException goesOn) {
            // the answer says how far it is
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return get(id);
    }

    /** A person decides against it. */
    @Transactional
    public void drop(UUID id, Actor by) {
        run(id).dropped(by, clock.instant());
        facts.forget(id);
    }

    @Transactional(readOnly = true)
    public ImportView get(UUID id) {
        return run(id).view(progress.of(id));
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<ImportView> latest() {
        return runs.findByOrderByReceivedAtDesc(Limit.of(LATEST)).stream()
                .map(each -> each.view(ImportProgress.NONE))
                .toList();
    }

    /** The rows that are not taken over, each with why. */
    @Transactional(readOnly = true)
    public List<Refusal> refusals(UUID id, int most) {
        return words.refusals(id, most);
    }

    /** What else is worth knowing of it. */
    @Transactional(readOnly = true)
    public List<String> notices(UUID id) {
        return words.notices(id);
    }

    /** How the tables were read of which a person may say what their columns are. */
    @Transactional(readOnly = true)
    public List<TableHeadings> headings(UUID id) {
        return headings.of(id);
    }

    private ImportRun run(UUID id) {
        return runs.findById(id).orElseThrow(() -> Refused.notFound("There is no such import."));
    }
}
