package org.blendedmeetings.imports.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.access.ApiOnly;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.imports.ImportStatus;
import org.blendedmeetings.imports.ImportView;
import org.blendedmeetings.imports.Imports;
import org.blendedmeetings.shared.QueryText;
import org.blendedmeetings.shared.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes a council's files: says first what they would change, and applies them when asked to. */
@RestController
@RequestMapping("/api/v1/imports")
@ApiOnly
@Tag(name = "Imports", description = "Statutory files and templates, previewed before they are applied")
class ImportsApi {
    private static final int MOST_REFUSALS = 10_000;

    private final Imports imports;
    private final Staff staff;

    ImportsApi(Imports imports, Staff staff) {
        this.imports = imports;
        this.staff = staff;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary =
                    "What files would change: the SSDA903 return (CSV or XML), the CIN census, Annex A, our templates")
    ResponseEntity<ImportAnswer> preview(
            @RequestParam(required = false) List<MultipartFile> files,
            @Parameter(
                            description = "The day the files describe; today where it is not given",
                            schema = @Schema(type = "string", format = "date"))
                    @RequestParam(required = false)
                    String asAt) {
        var day = QueryText.optionalDay("asAt", asAt);
        var run = Uploads.whileKept(files, kept -> imports.preview(kept, day, staff.actor()));
        return ResponseEntity.created(URI.create("/api/v1/imports/" + run.id())).body(answer(run));
    }

    @PostMapping("/{id}/apply")
    @Operation(summary = "Apply it: the good rows in one transaction. 202 while that goes on")
    ResponseEntity<ImportAnswer> apply(
            @PathVariable String id,
            @Parameter(description = "Apply nothing if any row is refused") @RequestParam(defaultValue = "false")
                    boolean allOrNothing) {
        var run = imports.apply(id(id), allOrNothing, staff.actor());
        if (run.status() == ImportStatus.PREVIEWED) {
            throw Refused.conflict(null, run.message());
        }
        var status = run.status() == ImportStatus.APPLYING ? HttpStatus.ACCEPTED : HttpStatus.OK;
        return ResponseEntity.status(status).body(answer(run));
    }

    @GetMapping("/{id}")
    @Operation(summary = "How far it has come, and what came of it")
    ImportAnswer get(@PathVariable String id) {
        return answer(imports.get(id(id)));
    }

    private ImportAnswer answer(ImportView run) {
        return ImportAnswer.of(run, imports.refusals(run.id(), MOST_REFUSALS), imports.notices(run.id()));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw Refused.notFound("There is no such import.");
        }
    }
}
