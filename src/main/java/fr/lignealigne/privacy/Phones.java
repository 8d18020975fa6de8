package fr.lignealigne.privacy;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Telephone numbers of France, its overseas regions, and of any country when written with its code. Those of services
 * (free, shared and higher cost, short numbers) belong to nobody.
 */
final class Phones implements Seeker {

    private static final String GAP = "[ ._/-]{0,3}+";

    /** Ten digits after the French way; « +33 (0) » and « 00 33 » alike. */
    private static final Pattern FRENCH = Pattern.compile(
            "(?<![a-z0-9+])(?<![0-9][./,-])(\\(?0|\\(?(?:\\+|00" + GAP + ")(?:33|262|590|594|596)\\)?" + GAP
                    + "(?:\\( ?0 ?\\))?)" + GAP + "(\\d\\)?" + (GAP + "\\d\\)?").repeat(8)
                    + ")(?![0-9])(?!-[0-9])");

    /** Without its zero, where it is called a number. */
    private static final Pattern SHORTENED =
            Pattern.compile("\\b(?:tel|telephone|portable|mobile|numero|joindre|joignable"
                    + "|appeler|appelle|whatsapp|sms)\\b[^0-9.;\\n]{0,20}(?<![0-9a-z])([1-79]" + (GAP + "\\d").repeat(8)
                    + ")(?![0-9])(?![ .-][0-9])");

    private static final Pattern FOREIGN =
            Pattern.compile("(?<![a-z0-9])(?:\\+|00" + GAP + ")[1-9](?:" + GAP + "\\(?\\d\\)?){6,14}+(?![0-9])");

    /** « 05/06/2014 10 » is a day; thousands and accounts are grouped so. */
    private static final Pattern OTHER = Pattern.compile("0[1-9][ ./-](?:0[1-9]|1[0-2])[ ./-](?:19|20)\\d\\d.*"
            + "|0[1-9] \\d{3} \\d{3} \\d\\d|0\\d{3} \\d{4} \\d\\d");

    private static final Pattern SPELLED = Pattern.compile("(?:\\d[ ._/-]){9}\\d");

    private static final List<String> OVERSEAS = List.of("RE", "YT", "GP", "GF", "MQ", "PM", "NC", "PF");

    private static final Set<PhoneNumberType> SERVICES = EnumSet.of(
            PhoneNumberType.TOLL_FREE, PhoneNumberType.SHARED_COST, PhoneNumberType.PREMIUM_RATE, PhoneNumberType.UAN);

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    @Override
    public List<Finding> in(Folded text) {
        List<Finding> found = new ArrayList<>();
        Matcher french = FRENCH.matcher(text.lower);
        while (french.find()) {
            if (isWritten(french.group()) && !isService(french.group(2))) {
                found.add(new Finding(PersonalDataKind.PHONE, french.start(), french.end()));
            }
        }
        Matcher shortened = SHORTENED.matcher(text.lower);
        while (shortened.find()) {
            if (isValid("0" + shortened.group(1))) {
                found.add(new Finding(PersonalDataKind.PHONE, shortened.start(1), shortened.end(1)));
            }
        }
        Matcher foreign = FOREIGN.matcher(text.lower);
        while (foreign.find()) {
            if (isValid(foreign.group())) {
                found.add(new Finding(PersonalDataKind.PHONE, foreign.start(), foreign.end()));
            }
        }
        return found;
    }

    /** In pairs, in larger groups or all at once, as nobody writes figures of a table: a first « 0 » alone is one. */
    private static boolean isWritten(String number) {
        boolean isAlone = number.charAt(0) == '0' && " ._/-".indexOf(number.charAt(1)) >= 0;
        return (!isAlone || SPELLED.matcher(number).matches())
                && !OTHER.matcher(number).matches();
    }

    /** Numbers kept for works of fiction are no numbers to the library; they are numbers here. */
    private boolean isService(String afterZero) {
        String digits = "0" + afterZero.replaceAll("[^0-9]", "");
        return digits.startsWith("00") || digits.startsWith("08") && !isOverseas(digits);
    }

    private boolean isOverseas(String digits) {
        return OVERSEAS.stream().anyMatch(region -> {
            try {
                PhoneNumber number = numbers.parse(digits, region);
                return numbers.isValidNumber(number) && !SERVICES.contains(numbers.getNumberType(number));
            } catch (NumberParseException none) {
                return false;
            }
        });
    }

    private boolean isValid(String written) {
        String digits = written.replaceAll("[^0-9+]", "");
        try {
            PhoneNumber number = numbers.parse(digits.startsWith("00") ? "+" + digits.substring(2) : digits, "FR");
            return numbers.isValidNumber(number) && !SERVICES.contains(numbers.getNumberType(number));
        } catch (NumberParseException none) {
            return false;
        }
    }
}
