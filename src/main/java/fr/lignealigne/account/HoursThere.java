package fr.lignealigne.account;

import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.Words;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Locale;

/** A time of Paris in the words of another zone of France: « 13 h 30 – 14 h 15 à La Réunion ». */
public final class HoursThere {

    private static final String TO = "\u00a0– ";

    private HoursThere() {}

    /** When something begins, with the day where it is another; empty where the clocks show what those of Paris do. */
    public static String of(Instant at, FrenchZone zone, Locale language) {
        return isParis(at, zone) ? "" : there(at, hour(at, zone, language), zone, language);
    }

    /** From when to when. */
    public static String of(Instant from, Instant to, FrenchZone zone, Locale language) {
        return isParis(from, zone)
                ? ""
                : there(from, hour(from, zone, language) + TO + hour(to, zone, language), zone, language);
    }

    /** « vendredi 29 novembre à 18 h (21 h à La Réunion) ». */
    public static String moment(Instant at, FrenchZone zone, Locale language) {
        return beside(FrenchDates.moment(at, language), of(at, zone, language));
    }

    /** What is said in the hour of Paris, with the hour there behind it unless that is empty. */
    public static String beside(String paris, String there) {
        return there.isEmpty() ? paris : paris + " (" + there + ")";
    }

    /** « Soit 20 h à Nouméa. », to be said behind a sentence with the hour of Paris; empty where the clocks show that. */
    public static String after(Instant at, FrenchZone zone, Locale language) {
        String there = of(at, zone, language);
        return there.isEmpty() ? "" : " " + Words.say(language, "zone.that", there);
    }

    private static String there(Instant from, String hours, FrenchZone zone, Locale language) {
        ZonedDateTime local = from.atZone(zone.id());
        boolean isSameDay = local.toLocalDate().equals(from.atZone(Clocks.PARIS).toLocalDate());
        return Words.say(
                language,
                "zone.there",
                isSameDay ? hours : FrenchDates.dayName(local.toLocalDate(), language) + ", " + hours,
                Words.say(language, "zone.at." + zone));
    }

    private static String hour(Instant at, FrenchZone zone, Locale language) {
        return FrenchDates.hour(at.atZone(zone.id()), language);
    }

    private static boolean isParis(Instant at, FrenchZone zone) {
        return zone.id().getRules().getOffset(at).equals(Clocks.PARIS.getRules().getOffset(at));
    }
}
