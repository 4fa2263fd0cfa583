package org.blendedmeetings.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.reporting.Days;
import org.blendedmeetings.reporting.StatutoryFile;
import org.blendedmeetings.reporting.StatutoryFiles;
import org.blendedmeetings.shared.QueryText;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.shared.SafeCsv;
import org.blendedmeetings.timescale.London;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Sends a file for a return while it is being read: it is never whole in memory. */
@Controller
@ReportReader
class StatutoryDownload {
    private final StatutoryFiles files;
    private final Staff staff;
    private final Clock clock;

    StatutoryDownload(StatutoryFiles files, Staff staff, Clock clock) {
        this.files = files;
        this.staff = staff;
        this.clock = clock;
    }

    @GetMapping("/reports/files/{name}")
    void download(
            @PathVariable String name,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String to,
            HttpServletResponse response)
            throws IOException {
        var file = StatutoryFile.named(name).orElseThrow(() -> Refused.notFound("There is no such file."));
        var days = Days.of(QueryText.day("from", from), QueryText.day("to", to), London.dateOf(clock.instant()));
        var reader = staff.current();
        files.taken(file, days, reader);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.fileName() + "\"");
        var csv = new SafeCsv(response.getWriter());
        files.write(file, days, reader, csv);
        // only a file that is whole is closed: what breaks off must not look complete
        csv.close();
    }
}
