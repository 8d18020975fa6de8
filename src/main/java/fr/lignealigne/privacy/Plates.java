package fr.lignealigne.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plates of cars: AA-123-AA (SIV, since 2009), 1234 AB 75 (FNI, before), and of any country where they are called so. */
final class Plates implements Seeker {

    private static final String LETTER = "[A-HJ-NP-TV-Za-hj-np-tv-z]";

    private static final Pattern SIV = Pattern.compile(
            "(?<![A-Za-z0-9])(" + LETTER + "{2})([ .-]?)(\\d{3})([ .-]?)(" + LETTER + "{2})(?![A-Za-z0-9])");

    private static final Pattern FNI =
            Pattern.compile("(?<![A-Za-z0-9.,])(?<!\\d )\\d{2,4}[ -]?([A-HJ-NP-TV-Z]{2,3})[ -]?"
                    + "(?:0[1-9]|[1-8]\\d|9[0-5]|2[AB]|97[1-6])(?![A-Za-z0-9%€])");

    private static final Pattern CALLED = Pattern.compile("\\b(?:immatricule(?:es?|s)?|immatriculation|plaque)\\b"
            + "(?: (?:est|n°|numero|etrangere|roumaine|bulgare|espagnole|italienne|allemande|belge|polonaise))?[ :,]{0,3}"
            + "((?=[a-z0-9-]{0,9}[a-z])(?=[a-z0-9-]{0,9}\\d)[a-z0-9]{1,7}(?:-[a-z0-9]{1,5}){0,3})(?![a-z0-9])");

    private static final Pattern CAR =
            Pattern.compile("\\b(?:immatricul[a-z]*|plaques?|voitures?|vehicules?|camionnettes?"
                    + "|fourgons?|fourgonnettes?|berlines?|camions?|scooters?|motos?|bus|utilitaires?|caravanes?|camping-cars?"
                    + "|remorques?|taxis?|4x4)\\b");

    /** What stands between two figures in capitals without being a plate. */
    private static final Set<String> WORDS = Set.of(
            "ET", "DE", "DU", "DES", "LES", "LE", "LA", "UN", "EN", "AU", "AUX", "PAR", "SUR", "JAN", "FEV", "MAR",
            "AVR", "JUN", "SEP", "DEC", "CE", "ANS", "AN", "KM", "CAS", "ART", "AXE", "BIS", "TER", "CP", "CA", "JE",
            "NE", "SE", "MM", "CM", "HA", "TH", "ST", "EME", "ER", "HRS", "MN", "MAX", "LP", "REV", "EA", "RTT", "ETP");

    @Override
    public List<Finding> in(Folded text) {
        List<Finding> found = new ArrayList<>();
        Matcher siv = SIV.matcher(text.plain);
        while (siv.find()) {
            if (isSiv(text, siv)) {
                found.add(new Finding(PersonalDataKind.PLATE, siv.start(), siv.end()));
            }
        }
        Matcher fni = FNI.matcher(text.plain);
        while (fni.find()) {
            if (!WORDS.contains(fni.group(1)) || isCar(text, fni.start())) {
                found.add(new Finding(PersonalDataKind.PLATE, fni.start(), fni.end()));
            }
        }
        Matcher called = CALLED.matcher(text.lower);
        while (called.find()) {
            found.add(new Finding(PersonalDataKind.PLATE, called.start(1), called.end(1)));
        }
        return found;
    }

    private static boolean isSiv(Folded text, Matcher siv) {
        boolean isDashed = siv.group(2).equals("-") && siv.group(4).equals("-");
        boolean isCapital = (siv.group(1) + siv.group(5)).chars().allMatch(Character::isUpperCase);
        boolean areAlike = siv.group(2).equals(siv.group(4));
        boolean areWords = WORDS.contains(siv.group(1)) || WORDS.contains(siv.group(5));
        return isDashed || isCar(text, siv.start()) || isCapital && areAlike && !areWords;
    }

    private static boolean isCar(Folded text, int place) {
        return CAR.matcher(text.before(place, 60)).find();
    }
}
