package fr.lignealigne.plan.imports.reading;

import java.util.Locale;

/** A number in one of the ways office programs write it, by the names Word gives them (ECMA-376, 17.18.59). */
public final class NumberFormat {

    private static final int MOST_LETTERS = 26 * 30;
    private static final int MOST_IN_WORDS = 999;

    private static final String[] ONES = {
        "zéro",
        "un",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix",
        "onze",
        "douze",
        "treize",
        "quatorze",
        "quinze",
        "seize",
        "dix-sept",
        "dix-huit",
        "dix-neuf"
    };
    private static final String[] TENS = {"", "", "vingt", "trente", "quarante", "cinquante", "soixante"};
    private static final String[] NOTE_SIGNS = {"*", "†", "‡", "§"};

    private NumberFormat() {}

    /** @param format the name the standard gives it; an unknown one is written in figures */
    public static String of(int number, String format) {
        return switch (format) {
            case "none" -> "";
            case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
            case "upperRoman" -> Roman.of(number);
            case "lowerRoman" -> Roman.of(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(number);
            case "ordinal" -> number == 1 ? "1er" : number + "e";
            case "cardinalText" -> inWords(number) ? capital(words(number)) : Integer.toString(number);
            case "ordinalText" -> inWords(number) ? capital(ordinal(number)) : number + "e";
            case "chicago" -> number < 1 || number > 40 ? Integer.toString(number) : noteSign(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, '①');
            case "decimalEnclosedParen" -> enclosed(number, '⑴');
            case "decimalEnclosedFullstop" -> enclosed(number, '⒈');
            case "numberInDash" -> "- " + number + " -";
            case "hex" -> Integer.toHexString(number).toUpperCase(Locale.ROOT);
            default -> format.startsWith("0") ? padded(number, format) : Integer.toString(number);
        };
    }

    /** After z come aa, bb and so on. */
    private static String letters(int number) {
        return number < 1 || number > MOST_LETTERS
                ? Integer.toString(number)
                : Character.toString('a' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }

    private static String noteSign(int number) {
        return NOTE_SIGNS[(number - 1) % 4].repeat((number - 1) / 4 + 1);
    }

    private static String enclosed(int number, char sign) {
        return number < 1 || number > 20 ? Integer.toString(number) : Character.toString(sign + number - 1);
    }

    /** "001, 002, 003, ...": as long as the first of these. */
    private static String padded(int number, String format) {
        int length = format.split("[,\\s]", 2)[0].length();
        String figures = Integer.toString(number);
        return "0".repeat(Math.clamp(length - figures.length(), 0, 9)) + figures;
    }

    private static boolean inWords(int number) {
        return number > 0 && number <= MOST_IN_WORDS;
    }

    private static String words(int number) {
        if (number < 20) {
            return ONES[number];
        }
        if (number < 100) {
            int ten = Math.min(number / 10, 8);
            ten = ten == 7 ? 6 : ten;
            int rest = number - ten * 10;
            String name = ten == 8 ? "quatre-vingt" : TENS[ten];
            if (rest == 0) {
                return ten == 8 ? name + "s" : name;
            }
            return name + ((rest == 1 || rest == 11) && ten != 8 ? " et " : "-") + ONES[rest];
        }
        int hundred = number / 100;
        String name = hundred == 1 ? "cent" : ONES[hundred] + " cent";
        return number % 100 > 0 ? name + " " + words(number % 100) : hundred > 1 ? name + "s" : name;
    }

    private static String ordinal(int number) {
        if (number == 1) {
            return "premier";
        }
        String name = words(number);
        if (name.endsWith("cinq")) {
            return name + "uième";
        }
        if (name.endsWith("neuf")) {
            return name.substring(0, name.length() - 1) + "vième";
        }
        return (name.endsWith("e") || name.endsWith("s") && number >= 80 && number % 10 == 0
                        ? name.substring(0, name.length() - 1)
                        : name)
                + "ième";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }
}
