package org.blendedmeetings.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.blendedmeetings.policy.Advice;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** Asks for a reason where one is owed, of the right kind, in words; refuses convenience by name (policy 0.6 and 3). */
@Component
class ReasonCheck {
    private static final int NEEDS_NECESSITY_FROM = 2;

    private final FormatSettings settings;

    ReasonCheck(FormatSettings settings) {
        this.settings = settings;
    }

    void check(Option chosen, Reason reason, Advice said) {
        if (reason.code() != null && reason.code().kind() == ReasonCode.Kind.CONVENIENCE) {
            throw convenience(reason.code());
        }
        if (absolutelyNecessary(chosen, said)) {
            checkNecessity(chosen, reason);
        } else if (chosen.departure()) {
            checkCode(
                    reason,
                    ReasonCode.Kind.UNMET_WISH,
                    "This departs from what somebody asked for: choose the reason for it.");
            checkWords(reason);
        }
    }

    /** A screen at an initial conference: the whole meeting's, or one person's that needs a service manager. */
    static boolean absolutelyNecessary(Option chosen, Advice said) {
        if (!said.ruled() || !said.row().initialConference()) {
            return false;
        }
        var allRemote = !chosen.format().needsRoom();
        return allRemote
                || said.people().stream()
                        .anyMatch(each -> each.tier() >= NEEDS_NECESSITY_FROM && chosen.remote(TakesPart.id(each)));
    }

    private void checkNecessity(Option chosen, Reason reason) {
        checkCode(
                reason,
                ReasonCode.Kind.ABSOLUTELY_NECESSARY,
                "At an initial conference a screen has to be absolutely necessary: choose which of the reasons it is.");
        checkWords(reason);
        var remote = chosen.modes().keySet().stream().filter(chosen::remote).count();
        if (reason.code() == ReasonCode.ABROAD_OR_PRISON && remote > 1) {
            throw Refused.invalid(
                    "reasonCode", "Abroad or in prison is a reason for that one adult, not for the whole meeting.");
        }
        var text = reason.words().toLowerCase(Locale.UK);
        settings.convenience().entrySet().stream()
                .filter(named -> contains(text, named.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .ifPresent(named -> {
                    throw convenience(named);
                });
    }

    private static void checkCode(Reason reason, ReasonCode.Kind kind, String sentence) {
        if (reason.code() == null || reason.code().kind() != kind) {
            throw Refused.invalid("reasonCode", sentence);
        }
    }

    private static void checkWords(Reason reason) {
        if (reason.words() == null || reason.words().length() < Reason.SHORTEST) {
            throw Refused.invalid(
                    "reasonWords",
                    "Write the reason in your own words, in at least " + Reason.SHORTEST + " characters.");
        }
        if (reason.words().length() > Reason.LONGEST) {
            throw Refused.invalid("reasonWords", "Write it in at most " + Reason.LONGEST + " characters.");
        }
    }

    private static Refused convenience(ReasonCode named) {
        return Refused.invalid(
                "reasonCode", named.words() + " is convenience, and no reason to depart from what a family asked for.");
    }

    private static boolean contains(String text, List<String> phrases) {
        return phrases.stream().anyMatch(phrase -> text.contains(phrase.toLowerCase(Locale.UK)));
    }
}
