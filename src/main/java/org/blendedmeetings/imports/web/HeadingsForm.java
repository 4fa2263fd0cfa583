package org.blendedmeetings.imports.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.blendedmeetings.imports.ToldHeading;
import org.blendedmeetings.shared.Refused;
import org.springframework.web.multipart.MultipartFile;

/**
 * What a person says the columns of a table are, and the files once more, which are not kept.
 *
 * @param list   which list it is
 * @param chosen a person said that it is this list
 */
record HeadingsForm(
        List<MultipartFile> files, LocalDate asAt, String file, String list, Boolean chosen, List<Said> columns) {

    /**
     * One heading.
     *
     * @param was   what it was taken for, or empty
     * @param means the column it is, or empty
     */
    record Said(String heading, String was, String means) {
        Said {
            heading = heading == null ? "" : heading;
            was = was == null ? "" : was;
            means = means == null ? "" : means;
        }
    }

    HeadingsForm {
        file = file == null ? "" : file;
        list = list == null ? "" : list;
        chosen = chosen != null && chosen;
    }

    List<Said> said() {
        return columns == null
                ? List.of()
                : columns.stream().filter(Objects::nonNull).toList();
    }

    /** Refused where nobody can tell which list it is, or nothing is said of it. */
    List<ToldHeading> told() {
        if (list.isEmpty() || said().isEmpty()) {
            throw Refused.invalid(
                    "columns", "Say which list it is, and what its columns are. Hand the file over again.");
        }
        return said().stream()
                .map(each -> new ToldHeading(list, each.heading(), each.was(), each.means()))
                .toList();
    }
}
