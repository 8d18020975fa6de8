package fr.lignealigne.plan.imports.reading;

import java.util.Locale;

/** Roman numerals, as headings and lists of French administrative texts are numbered. */
public final class Roman {

    private static final int MOST = 3999;

    private Roman() {}

    /** The value of a numeral, in either case; 0 when the word is none. */
    public static int valueOf(String numeral) {
        int value = 0;
        int last = 0;
        String upper = numeral.toUpperCase(Locale.ROOT);
        for (int i = upper.length() - 1; i >= 0; i--) {
            int digit = digit(upper.charAt(i));
            if (digit == 0) {
                return 0;
            }
            value += digit < last ? -digit : digit;
            last = Math.max(last, digit);
        }
        return value;
    }

    /** The numeral in capitals, in figures where there is none. */
    static String of(int value) {
        if (value < 1 || value > MOST) {
            return Integer.toString(value);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        var numeral = new StringBuilder();
        int left = value;
        for (int i = 0; i < values.length; i++) {
            while (left >= values[i]) {
                numeral.append(signs[i]);
                left -= values[i];
            }
        }
        return numeral.toString();
    }

    private static int digit(char letter) {
        return switch (letter) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            default -> 0;
        };
    }
}
