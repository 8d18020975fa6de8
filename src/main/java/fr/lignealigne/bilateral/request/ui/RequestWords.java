package fr.lignealigne.bilateral.request.ui;

import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.HoursThere;
import fr.lignealigne.bilateral.request.Half;
import fr.lignealigne.bilateral.request.HalfDay;
import fr.lignealigne.bilateral.request.Lost;
import fr.lignealigne.bilateral.request.OwnRemarks;
import fr.lignealigne.bilateral.request.RequestDetails;
import fr.lignealigne.bilateral.request.RequestState;
import fr.lignealigne.bilateral.request.Wish;
import fr.lignealigne.bilateral.ui.SlotWords;
import fr.lignealigne.remark.Target;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.Pill;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;

/** How requests are said on screen. */
final class RequestWords {

    /** Of « 2026-W49-1 », what names the week. */
    private static final int WEEK = 8;

    private RequestWords() {}

    static Pill state(RequestState state) {
        return new Pill(
                t("request.state", state),
                switch (state) {
                    case DRAFT, AWAITED -> Pill.Tone.WARM;
                    case SENT -> Pill.Tone.ACCENT;
                    case PROPOSED -> Pill.Tone.WARM;
                    case PLACED -> Pill.Tone.GOOD;
                    case WITHDRAWN, DECLINED -> Pill.Tone.PLAIN;
                });
    }

    /** « prioritaire : échange du 12 mars 2027 annulé par l’État »; the reason where the viewer may know it. */
    static Pill priority(RequestDetails request) {
        Lost lost = request.lost();
        return new Pill(
                lost == null ? t("request.priority") : t("request.priority.why", lost.said(language())),
                Pill.Tone.WARM);
    }

    static String themes(Collection<Theme> themes) {
        return themes.stream().sorted().map(theme -> t("theme", theme)).collect(Collectors.joining(" · "));
    }

    /** « R-048213, V1 l. 212-218 », with the measure it stands in, for {@code French.sentence}. */
    static String remark(OwnRemarks.Choice choice) {
        return remark(choice, RemarkWords.placeInSentence(choice.remark().place()), quoted(choice.measureTitle()));
    }

    /** The same for a list of choices, which shows plain words. */
    static String plain(OwnRemarks.Choice choice) {
        return remark(choice, RemarkWords.place(choice.remark().place()), choice.measureTitle());
    }

    private static String remark(OwnRemarks.Choice choice, String place, String measure) {
        String code = String.valueOf(choice.remark().code());
        return choice.measureTitle().isEmpty() || choice.remark().place().target() != Target.PASSAGE
                ? t("request.remark", code, choice.versionLabel(), place)
                : t("request.remark.inMeasure", code, choice.versionLabel(), place, measure);
    }

    /** « lundi 30 novembre, matin ». */
    static String halfDay(HalfDay at) {
        return t("request.halfDay." + at.half(), SlotWords.dayName(at.day()));
    }

    /** Where a request is made a meeting of, in the week of the first half-day that suits. */
    static String placing(RequestDetails request) {
        String week = request.said().wishesInTime().entrySet().stream()
                .filter(one -> one.getValue() == Wish.YES)
                .map(one -> "semaine="
                        + DateTimeFormatter.ISO_WEEK_DATE
                                .format(one.getKey().day())
                                .substring(0, WEEK)
                        + "&")
                .findFirst()
                .orElse("");
        return "echanges?" + week + "echange=nouveau&demande=" + request.id();
    }

    /** Where several slots are offered in answer to it, beginning with the same week. */
    static String offering(RequestDetails request) {
        return placing(request) + "&creneaux";
    }

    /** « 10 h 42 (20 h 42 à Nouméa) ». */
    static String hour(Instant at, FrenchZone reader) {
        return HoursThere.beside(
                FrenchDates.hour(at.atZone(Clocks.PARIS), language()), HoursThere.of(at, reader, language()));
    }

    /** « lun. 30 nov. ». */
    static String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern(t("request.day.pattern"), language()).format(day);
    }

    /** « 9 h – 12 h 30 », in that zone. */
    static String hours(Half half, LocalDate day, ZoneId zone) {
        ZoneId paris = Clocks.PARIS;
        return t(
                "request.hours",
                FrenchDates.hour(day.atTime(half.from()).atZone(paris).withZoneSameInstant(zone), language()),
                FrenchDates.hour(day.atTime(half.to()).atZone(paris).withZoneSameInstant(zone), language()));
    }
}
