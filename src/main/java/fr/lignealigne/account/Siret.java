package fr.lignealigne.account;

/** The number of a French body's office: fourteen digits of which the last is a check. */
final class Siret {

    private static final int LENGTH = 14;

    /** The offices of La Poste are too many for the usual check. */
    private static final String POST = "356000000";

    private Siret() {}

    /** As it is kept, without the spaces that people write. */
    static String normal(String typed) {
        return typed.codePoints()
                .filter(sign -> !Character.isWhitespace(sign) && !Character.isSpaceChar(sign))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static boolean isOne(String digits) {
        if (digits.length() != LENGTH || digits.chars().anyMatch(sign -> sign < '0' || sign > '9')) {
            return false;
        }
        return luhn(digits) % 10 == 0 || digits.startsWith(POST) && sum(digits) % 5 == 0;
    }

    private static int sum(String digits) {
        return digits.chars().map(sign -> sign - '0').sum();
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int index = 0; index < LENGTH; index++) {
            int digit = (digits.charAt(index) - '0') * (index % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum;
    }
}
