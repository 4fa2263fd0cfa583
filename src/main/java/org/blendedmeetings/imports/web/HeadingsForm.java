package org.blendedmeetings.imports.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.imports.ToldHeading;
import org.blendedmeetings.imports.reading.Headings;
import org.blendedmeetings.shared.Refused;
import org.springframework.web.multipart.MultipartFile;

/** What a person says the columns of a table are, and the files once more, which are not kept. */
record HeadingsForm(List<MultipartFile> files, LocalDate asAt, List<Said> columns) {
    private static final String FIELD = "columns";

    /**
     * One heading.
     *
     * @param list  the list the table was read as, or empty
     * @param was   what it was taken for, or empty
     * @param means the column it is, or empty
     */
    record Said(String file, String list, String heading, String was, String means) {
        Said {
            list = list == null ? "" : list;
            was = was == null ? "" : was;
            means = means == null ? "" : means;
        }
    }

    List<Said> said() {
        return columns == null ? List.of() : columns;
    }

    /** Refused where nobody can tell from the columns chosen which list it is. */
    List<ToldHeading> told() {
        var list =
                said().stream().map(Said::list).filter(each -> !each.isEmpty()).findFirst();
        var ofList = list.orElseGet(this::listWithAll);
        return said().stream()
                .map(each -> new ToldHeading(ofList, each.heading(), each.was(), each.means()))
                .toList();
    }

    private String listWithAll() {
        var chosen =
                said().stream().map(Said::means).filter(each -> !each.isEmpty()).toList();
        if (chosen.isEmpty()) {
            throw Refused.invalid(FIELD, "Say of at least one heading which column it is.");
        }
        var lists = Headings.lists().entrySet().stream()
                .filter(each -> each.getValue().containsAll(chosen))
                .map(Map.Entry::getKey)
                .toList();
        if (lists.isEmpty()) {
            throw Refused.invalid(FIELD, "No list has all of these columns. Choose those of one list.");
        }
        if (lists.size() > 1) {
            throw Refused.invalid(
                    FIELD,
                    String.join(", ", lists) + " all have these columns. Choose the others too, so that one is left.");
        }
        return lists.get(0);
    }
}
