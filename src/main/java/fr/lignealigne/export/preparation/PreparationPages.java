package fr.lignealigne.export.preparation;

import static fr.lignealigne.export.DocumentWords.FRENCH;
import static fr.lignealigne.export.DocumentWords.say;

import fr.lignealigne.account.HoursThere;
import fr.lignealigne.export.Block;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.FrenchDates;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A preparation file as both formats say it: a page to read in the corridor, then remark by remark. */
final class PreparationPages {

    private static final char NBSP = '\u00a0';

    private final FrozenDossier frozen;
    private final Dossier dossier;
    private final List<Block> blocks = new ArrayList<>();

    private PreparationPages(FrozenDossier frozen) {
        this.frozen = frozen;
        this.dossier = frozen.dossier();
    }

    static String title(FrozenDossier frozen) {
        return say("preparation.title", frozen.dossier().meeting().association());
    }

    /** « Arrêté le 26 novembre 2026 à 20 h 15, pour la MIPROF ». */
    static String frozenAt(FrozenDossier frozen) {
        return say(
                "preparation.frozen",
                FrenchDates.fullMoment(frozen.file().madeAt(), FRENCH),
                frozen.file().makerName());
    }

    static String forWhom(FrozenDossier frozen) {
        return say(
                "preparation.for." + frozen.file().face(),
                frozen.dossier().meeting().association());
    }

    /** All below the title. */
    static List<Block> of(FrozenDossier frozen) {
        PreparationPages pages = new PreparationPages(frozen);
        pages.add(new Block.Notice(forWhom(frozen)));
        pages.add(new Block.Quiet(frozenAt(frozen)));
        pages.meeting();
        pages.request();
        pages.agenda();
        pages.promises();
        pages.actions();
        pages.remarks();
        return List.copyOf(pages.blocks);
    }

    private void add(Block block) {
        blocks.add(block);
    }

    private void section(String key, Object... arguments) {
        add(new Block.Heading(2, say(key, arguments)));
    }

    private void meeting() {
        Dossier.Meeting meeting = dossier.meeting();
        section("preparation.meeting");
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(fact("when", when(meeting)));
        facts.add(fact("where", meeting.room() == null ? say("preparation.video") : meeting.room()));
        facts.add(fact("subject", meeting.subject()));
        facts.add(fact(
                "officials",
                meeting.officials().stream()
                        .map(official -> official.function() + " (" + official.body() + ")")
                        .collect(Collectors.joining("\n"))));
        facts.add(fact("delegation", delegation()));
        facts.add(fact("state", say("bilateral.state." + meeting.state())));
        facts.add(fact("brief", brief()));
        add(new Block.Facts(facts));
    }

    private String delegation() {
        int people = dossier.asked() == null ? 0 : dossier.asked().people();
        String known = String.join("\n", frozen.delegation());
        if (people == 0 && known.isEmpty()) {
            return say("preparation.delegation.unknown");
        }
        String count = say("preparation.delegation", people);
        return known.isEmpty() ? count : count + say("preparation.colon") + "\n" + known;
    }

    /** « 8 remarques, dont 2 prioritaires et 1 sur une mesure levier ; 3 répondues, dont 2 retenues ». */
    private String brief() {
        List<Dossier.Own> all = dossier.remarks();
        return say(
                "preparation.brief",
                all.size(),
                all.stream().filter(Dossier.Own::priority).count(),
                all.stream().filter(Dossier.Own::lever).count(),
                all.stream().filter(own -> own.state() == RemarkState.ANSWERED).count(),
                all.stream().filter(Dossier.Own::isPromised).count());
    }

    private static Block.Fact fact(String key, String value) {
        return new Block.Fact(say("preparation.fact." + key), value);
    }

    private static String when(Dossier.Meeting meeting) {
        ZonedDateTime from = meeting.startsAt().atZone(Clocks.PARIS);
        String paris = FrenchDates.dayName(from.toLocalDate(), FRENCH) + NBSP + from.getYear() + ", "
                + FrenchDates.hour(from, FRENCH) + NBSP + "– "
                + FrenchDates.hour(meeting.endsAt().atZone(Clocks.PARIS), FRENCH);
        String there = HoursThere.of(meeting.startsAt(), meeting.endsAt(), meeting.zone(), FRENCH);
        return there.isEmpty() ? paris : paris + " (" + there + ")";
    }

    private void request() {
        section("preparation.request");
        Dossier.Asked asked = dossier.asked();
        if (asked == null) {
            add(new Block.Quiet(say("preparation.request.none")));
            return;
        }
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(fact("number", asked.number()));
        facts.add(fact("origin", say("request.origin." + asked.origin())));
        if (!asked.themes().isEmpty()) {
            facts.add(fact("themes", themes(asked.themes())));
        }
        facts.add(fact("minutes", say("bilateral.minutes", asked.minutes())));
        facts.add(fact("format", say("request.format." + asked.format())));
        add(new Block.Facts(facts));
        said("preparation.request.why", asked.why());
        said("preparation.request.words", asked.words());
    }

    private static String themes(List<Theme> themes) {
        return themes.stream().map(theme -> say("theme." + theme)).collect(Collectors.joining(", "));
    }

    private void said(String key, String words) {
        if (!words.isBlank()) {
            add(new Block.Said(say(key), words));
        }
    }

    private void agenda() {
        section("preparation.agenda");
        if (dossier.points().isEmpty()) {
            add(new Block.Quiet(say("preparation.agenda.none")));
        }
        int rank = 0;
        for (Dossier.Point point : dossier.points()) {
            rank++;
            String howLong =
                    point.inWriting() ? say("preparation.point.inWriting") : say("bilateral.minutes", point.minutes());
            add(new Block.Bullet(say("preparation.point", rank, point.title(), howLong, point.addedBy())));
        }
    }

    private void promises() {
        section("preparation.promises");
        List<Dossier.Own> promised =
                dossier.remarks().stream().filter(Dossier.Own::isPromised).toList();
        if (promised.isEmpty()) {
            add(new Block.Quiet(say("preparation.promises.none")));
        }
        for (Dossier.Own own : promised) {
            Dossier.Answer answer = Objects.requireNonNull(own.answer());
            add(new Block.Bullet(say(
                    "preparation.promise",
                    own.version() + ", " + own.place() + " (" + own.code() + ")",
                    say("decision.outcome." + answer.outcome()),
                    answer.reason())));
        }
    }

    private void actions() {
        if (dossier.actions().isEmpty()) {
            return;
        }
        add(new Block.Heading(3, say("preparation.actions")));
        for (Dossier.Action action : dossier.actions()) {
            add(new Block.Bullet(say(
                    "preparation.action",
                    action.what(),
                    action.owner(),
                    FrenchDates.date(action.due(), FRENCH),
                    FrenchDates.date(action.agreedOn(), FRENCH))));
        }
    }

    private void remarks() {
        section("preparation.remarks", dossier.remarks().size());
        if (dossier.remarks().isEmpty()) {
            add(new Block.Quiet(say("preparation.remarks.none")));
        }
        String under = "";
        for (Dossier.Own own : dossier.remarks()) {
            String measure = own.version() + " – "
                    + (own.measure().isEmpty() ? say("preparation.outsideMeasures") : own.measure());
            if (!measure.equals(under)) {
                add(new Block.Heading(3, measure));
                under = measure;
            }
            RemarkPages.of(own).forEach(this::add);
        }
    }
}
