package org.blendedmeetings.preference;

import java.util.List;
import org.blendedmeetings.shared.Council;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What families' pages say beside the meeting itself ({@code config/family.yaml}).
 *
 * @param safeContact whom to ring about being safe; the council's own number where it is not set
 * @param advice      advice that is not from the council; a council checks numbers and hours again before it goes live
 * @param languages   languages in which somebody can ask to be rung
 */
@ConfigurationProperties("blended.family")
public record FamilySettings(
        ToRing safeContact, @DefaultValue List<Advice> advice, @DefaultValue List<Language> languages) {

    /**
     * Somebody independent to turn to.
     *
     * @param forChildren for children and young people, else for grown-ups
     */
    public record Advice(String name, String phone, String hours, boolean forChildren) {}

    /** @param ownName what its speakers call it */
    public record Language(String code, String ownName, String englishName) {}

    /** The number to ring about being safe. */
    public String safePhone(Council council) {
        return safeContact == null ? council.phone() : safeContact.phone();
    }

    public List<Advice> adviceFor(Audience audience) {
        var children = audience != Audience.ADULT;
        return advice.stream().filter(each -> each.forChildren() == children).toList();
    }
}
