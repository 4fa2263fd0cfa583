package org.blendedmeetings.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.blendedmeetings.reporting.FiguresCsv;
import org.blendedmeetings.reporting.MonthlyFigures;
import org.blendedmeetings.shared.Choice;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.shared.SafeCsv;
import org.blendedmeetings.timescale.London;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures a service manager is asked for each month, as a page and as a file. */
@Controller
@PreAuthorize("hasAnyRole('SERVICE_MANAGER', 'HEAD_OF_SERVICE', 'ADMINISTRATOR')")
@RequestMapping("/reports")
class FiguresPage {
    private static final int MONTHS = 24;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private final MonthlyFigures figures;
    private final Clock clock;

    FiguresPage(MonthlyFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping("/figures")
    String show(@RequestParam(required = false) String month, Model model) {
        var chosen = month(month);
        model.addAttribute("figures", figures.of(chosen));
        model.addAttribute("chosen", chosen.toString());
        model.addAttribute("monthInWords", IN_WORDS.format(chosen));
        model.addAttribute("months", months(chosen));
        return "reporting/figures";
    }

    @GetMapping("/figures.csv")
    void download(@RequestParam(required = false) String month, HttpServletResponse response) throws IOException {
        var chosen = month(month);
        var found = figures.of(chosen);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"figures-" + chosen + ".csv\"");
        try (var csv = new SafeCsv(response.getWriter())) {
            FiguresCsv.write(found, csv);
        }
    }

    /** The last one that is over, where none is given. */
    private YearMonth month(String text) {
        if (text == null || text.isBlank()) {
            return now().minusMonths(1);
        }
        try {
            var month = YearMonth.parse(text.strip());
            if (month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR) {
                return month;
            }
        } catch (DateTimeException notAMonth) {
            // said below
        }
        throw Refused.invalid("month", "Give a month such as 2026-10.");
    }

    private YearMonth now() {
        return YearMonth.from(London.dateOf(clock.instant()));
    }

    /** The latest, and the one that is shown. */
    private List<Choice> months(YearMonth chosen) {
        var latest = IntStream.range(0, MONTHS).mapToObj(now()::minusMonths);
        return Stream.concat(latest, Stream.of(chosen))
                .distinct()
                .map(each -> Choice.of(each.toString(), IN_WORDS.format(each)))
                .toList();
    }
}
