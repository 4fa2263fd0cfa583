package org.blendedmeetings.people;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.blendedmeetings.shared.Refused;

/** Checks addresses as people write them and brings them into the one form that is stored: telephones in E.164. */
public final class Addresses {
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final Set<PhoneNumberType> TAKES_TEXTS =
            EnumSet.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE, PhoneNumberType.PERSONAL_NUMBER);

    /** Numbers Ofcom keeps free for drama, which belong to nobody: demonstrations use them, so they are let through. */
    private static final Pattern DRAMA_MOBILE = Pattern.compile("\\+447700900\\d{3}");

    private static final Pattern DRAMA_LANDLINE = Pattern.compile("\\+441632960\\d{3}");

    private static final Pattern EMAIL = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    private Addresses() {}

    /** The address of a channel of that kind in stored form; refused naming {@code field} when it is none. */
    public static String of(ChannelKind kind, String field, String text) {
        return switch (kind) {
            case EMAIL -> email(field, text);
            case SMS -> mobile(field, text);
            case PHONE -> phone(field, text);
            case LETTER -> postal(field, text);
        };
    }

    public static String email(String field, String text) {
        var email = text == null ? "" : text.strip();
        if (email.length() > 254 || !EMAIL.matcher(email).matches() || email.contains("..")) {
            throw Refused.invalid(field, "Enter an email address in the correct format, like name@example.com.");
        }
        return email.toLowerCase(Locale.ROOT);
    }

    /** A number that can be rung, in E.164; without a country code it is British. */
    public static String phone(String field, String text) {
        var number = e164(text);
        if (number == null) {
            throw Refused.invalid(field, "Enter a telephone number, like 020 7946 0123 or +44 808 157 0192.");
        }
        return number;
    }

    private static String mobile(String field, String text) {
        var number = e164(text);
        if (number == null || !takesTexts(number)) {
            throw Refused.invalid(field, "Enter a mobile number that can receive texts, like 07700 900123.");
        }
        return number;
    }

    private static String postal(String field, String text) {
        var address = text == null ? "" : text.strip();
        if (address.length() < 5 || address.length() > 500) {
            throw Refused.invalid(field, "Enter the postal address, in up to 500 characters.");
        }
        return address;
    }

    /** A stored number as it is read and dialled here: {@code 020 7946 0123}; other countries keep their code. */
    public static String readable(String e164) {
        try {
            var number = PHONES.parse(e164, "GB");
            var british = number.getCountryCode() == 44;
            return PHONES.format(number, british ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return e164;
        }
    }

    private static String e164(String text) {
        try {
            var number = PHONES.parse(text == null ? "" : text, "GB");
            var e164 = PHONES.format(number, PhoneNumberFormat.E164);
            var fits = number.getExtension().isEmpty() && (PHONES.isValidNumber(number) || isDrama(e164));
            return fits ? e164 : null;
        } catch (NumberParseException e) {
            return null;
        }
    }

    private static boolean takesTexts(String e164) {
        try {
            return DRAMA_MOBILE.matcher(e164).matches()
                    || TAKES_TEXTS.contains(PHONES.getNumberType(PHONES.parse(e164, "GB")));
        } catch (NumberParseException e) {
            return false;
        }
    }

    private static boolean isDrama(String e164) {
        return DRAMA_MOBILE.matcher(e164).matches()
                || DRAMA_LANDLINE.matcher(e164).matches();
    }
}
