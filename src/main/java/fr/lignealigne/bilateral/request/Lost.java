package fr.lignealigne.bilateral.request;

import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * An exchange that was lost.
 *
 * @param at when it was to begin; of a request that was declined, when that was said
 */
public record Lost(Loss how, Instant at) {

    /** « échange du 12 mars 2027 annulé par l’État ». */
    public String said(Locale language) {
        return Words.say(
                language, "request.lost." + how, FrenchDates.date(LocalDate.ofInstant(at, Clocks.PARIS), language));
    }
}
