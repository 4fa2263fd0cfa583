package org.blendedmeetings.escalation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.blendedmeetings.people.PersonId;

/** Where each exception is put right: the address of a page, by what it is about. */
final class ActionPages {
    private static final Pattern TO_TELL = Pattern.compile("decision:([0-9a-f-]{36})/([0-9a-f-]{36})");
    private static final Pattern CODE = Pattern.compile("code:([0-9a-f-]{36})/([0-9a-f-]{36})");

    private ActionPages() {}

    /** Of what is about a child: their record, or the review of theirs whose code is wrong. */
    static String ofChild(PersonId child, String cause) {
        return code(cause).orElse("/people/" + child);
    }

    /** Of what is about no meeting and no child in particular: its own page, where it is tried again. */
    static String itsOwn(ExceptionId id) {
        return "/exceptions/" + id;
    }

    static String of(ExceptionCode code, String cause, String reference) {
        return switch (code) {
            case EX_PREF -> cause.endsWith("/changed")
                    ? "/meetings/" + reference + "/changes"
                    : toTell(cause).orElseGet(() -> of(ExceptionCode.EX_NO_RULE, cause, reference));
            case EX_NO_RULE, EX_IRO_SILENT, EX_ICPC_VIRT -> subject(cause, "decision:")
                    .map(id -> "/decisions/" + id)
                    .orElse("/meetings/" + reference);
            case EX_NORESPONSE_FAMILY -> subject(cause, "ask:")
                    .map(id -> "/asks/" + id)
                    .orElse("/meetings/" + reference);
            case EX_CHILD_CONFLICT -> subject(cause, "parts:")
                    .map(participant -> "/meetings/" + reference + "/parts/" + participant)
                    .orElse("/meetings/" + reference);
            case EX_SAFETY_UNKNOWN -> subject(cause, "first:")
                    .map(participant -> "/meetings/" + reference + "/ask-first/" + participant
                            + (cause.contains("/afraid/") ? "#said" : ""))
                    .orElse("/meetings/" + reference);
            case EX_ORDER -> "/meetings/" + reference + "/changes";
            case EX_CHILD_NOT_SEEN -> "/meetings/" + reference + "/conversation";
            case EX_TIME, EX_ROOM -> "/meetings/" + reference + "/book";
            case EX_BREACH, EX_ADJOURN, EX_INQUORATE, EX_DECLINE, EX_REMOTE, EX_ACCESS, EX_INTERP -> "/meetings/"
                    + reference;
            case EX_DATA -> code(cause).orElse("/meetings/" + reference);
        };
    }

    /**
     * Says how it ends where nobody settles it by hand: somebody in the family is to be told (policy 0.7), or nothing can be
     * decided before the parts are arranged (D3-02).
     */
    static Optional<String> endsByItself(ExceptionCode code, String cause) {
        return switch (code) {
            case EX_PREF -> toTell(cause)
                    .map(page ->
                            "This ends by itself once they were told by a voice and in writing: choose \"Tell them\".");
            case EX_CHILD_CONFLICT -> subject(cause, "parts:")
                    .map(who -> "This ends by itself once it is said whom they mean: choose \"Arrange the parts\".");
            case EX_CHILD_NOT_SEEN -> Optional.of(
                    "This ends by itself once the conversation, or why there was none, is recorded: choose \"Record the"
                            + " conversation\".");
            default -> Optional.empty();
        };
    }

    /** Somebody in the family is to be told that they do not have what they asked for. */
    static boolean isToBeTold(ExceptionCode code, String cause) {
        return code == ExceptionCode.EX_PREF && toTell(cause).isPresent();
    }

    /** "decision:{id}/{participant}": that person is to be told. */
    private static Optional<String> toTell(String cause) {
        var told = TO_TELL.matcher(cause);
        return told.matches()
                ? Optional.of("/decisions/" + told.group(1) + "/tell/" + told.group(2))
                : Optional.empty();
    }

    /** "code:{child}/{review}": the return's code for how the child took part in it. */
    private static Optional<String> code(String cause) {
        var review = CODE.matcher(cause);
        return review.matches()
                ? Optional.of("/people/" + review.group(1) + "/held/" + review.group(2) + "/code")
                : Optional.empty();
    }

    /** The id a cause begins with: "decision:{id}" or "decision:{id}/{more}". */
    private static Optional<String> subject(String cause, String kind) {
        return cause.startsWith(kind)
                ? Optional.of(cause.substring(kind.length()).split("/")[0])
                : Optional.empty();
    }
}
