package org.blendedmeetings.imports.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;

/**
 * Which list a sheet is that nobody could tell.
 *
 * @param files    none: the page they are handed over on asks for this field
 * @param file     what the sheet is called
 * @param headings what stands over its columns
 * @param list     one of {@link WhichListTable#CHOICES}
 */
record WhichListForm(List<MultipartFile> files, LocalDate asAt, String file, List<String> headings, String list) {
    WhichListForm {
        file = file == null ? "" : file;
        headings = headings == null ? new ArrayList<>() : headings;
    }

    List<String> stands() {
        return headings.stream().filter(Objects::nonNull).toList();
    }
}
