package org.blendedmeetings.imports.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;

/** The files a person hands over. */
record ImportForm(List<MultipartFile> files, LocalDate asAt) {}
