package org.blendedmeetings.desk.web;

import java.util.Locale;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.FamilyRole;

/** Codes as staff read them. */
final class RoleWords {
    private RoleWords() {}

    static String of(FamilyRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    static String of(ChannelKind kind) {
        return switch (kind) {
            case EMAIL -> "e-mail";
            case SMS -> "text message";
            case PHONE -> "phone";
            case LETTER -> "letter";
        };
    }

    static String language(String code) {
        return code == null ? "not known" : Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }
}
