package fr.lignealigne.plenary.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.HoursThere;
import fr.lignealigne.plenary.Attendance;
import fr.lignealigne.plenary.ParticipantDraft;
import fr.lignealigne.plenary.PlenaryDetails;
import fr.lignealigne.plenary.PlenaryDraft;
import fr.lignealigne.plenary.PlenaryId;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.Pill;
import java.time.Instant;
import java.time.ZonedDateTime;

/** The words for plenaries that several of their pages say; no other class of these pages says a time. */
final class PlenaryWords {

    private PlenaryWords() {}

    /** « vendredi 18 octobre 2013, de 14 h à 17 h », with the hours of the reader behind it where those are others. */
    static String when(PlenaryDraft plenary, FrenchZone reader) {
        ZonedDateTime start = plenary.startsAt().atZone(Clocks.PARIS);
        ZonedDateTime end = plenary.endsAt().atZone(Clocks.PARIS);
        String paris = t(
                "plenary.when",
                FrenchDates.dayName(start.toLocalDate(), language()),
                String.valueOf(start.getYear()),
                FrenchDates.hour(start, language()),
                FrenchDates.hour(end, language()));
        return HoursThere.beside(paris, HoursThere.of(plenary.startsAt(), plenary.endsAt(), reader, language()));
    }

    /** When minutes were sent out, in the hour of Paris: « 18 octobre 2013 à 17 h ». */
    static String sent(Instant moment) {
        return FrenchDates.fullMoment(moment, language());
    }

    static Pill state(PlenaryDetails plenary, boolean mayArrange) {
        boolean unannounced = plenary.announcedAt() == null && plenary.state().ordinal() == 0;
        String word = mayArrange && unannounced ? t("plenary.unannounced") : t("plenary.state", plenary.state());
        return new Pill(
                word,
                switch (plenary.state()) {
                    case PLANNED -> unannounced ? Pill.Tone.PLAIN : Pill.Tone.ACCENT;
                    case HELD -> Pill.Tone.PLAIN;
                    case DRAFTED, CANCELLED -> Pill.Tone.WARM;
                    case SENT_OUT -> Pill.Tone.GOOD;
                });
    }

    static String attendance(Attendance attendance) {
        return t("plenary.attendance", attendance);
    }

    /** « Secours Catholique – coordinatrice ». */
    static String who(ParticipantDraft who) {
        String person = who.name().isEmpty()
                ? who.function()
                : who.function().isEmpty() ? who.name() : who.name() + ", " + who.function();
        return who.organisationName() + " – " + person;
    }

    static String address(PlenaryId plenary) {
        return "pleniere/" + plenary;
    }
}
