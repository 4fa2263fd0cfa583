package org.blendedmeetings.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.mock.web.MockMultipartFile;

/** Files as councils have them, about invented children with numbers nobody has. */
public final class CouncilFiles {
    private static final AtomicInteger NUMBERS = new AtomicInteger(700_000);

    private CouncilFiles() {}

    /** A number no other test uses. */
    public static String number() {
        return "INV" + NUMBERS.incrementAndGet();
    }

    public static MockMultipartFile file(String name, String... lines) {
        return new MockMultipartFile(
                "files", name, null, String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    public static MockMultipartFile header(List<String> rows) {
        return table("header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", rows);
    }

    public static MockMultipartFile episodes(List<String> rows) {
        return table(
                "episodes.csv",
                "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
                rows);
    }

    public static MockMultipartFile reviews(List<String> rows) {
        return table("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE", rows);
    }

    private static MockMultipartFile table(String name, String heading, List<String> rows) {
        return file(name, heading + "\r\n" + String.join("\r\n", rows));
    }
}
