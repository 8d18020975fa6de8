package fr.lignealigne.export.working;

import static fr.lignealigne.export.DocumentWords.say;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.export.DocumentWords;
import fr.lignealigne.export.working.DepositedRemark.GivenAdvice;
import fr.lignealigne.export.working.DepositedRemark.TakenDecision;
import fr.lignealigne.plan.PlaceNames;
import fr.lignealigne.remark.RemarkDetails.Place;
import fr.lignealigne.remark.Target;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of the working tables, in their order. */
enum Column {
    CODE(13, (remark, about) -> remark.code()),
    VERSION(8, (remark, about) -> about.version().label()),
    PLACE(16, (remark, about) -> placeName(remark.place())),
    FIRST_LINE(9, (remark, about) -> line(remark.place().firstLine())),
    LAST_LINE(9, (remark, about) -> line(remark.place().lastLine())),
    MEASURE(28, (remark, about) -> remark.measure()),
    QUOTE(
            40,
            (remark, about) ->
                    remark.place().target() == Target.PASSAGE ? remark.place().quote() : ""),
    ORGANISATIONS(24, (remark, about) -> String.join(", ", remark.organisations())),
    SPEAKERS(11, (remark, about) -> remark.organisations().size()),
    JOINT(12, (remark, about) -> yes(remark.joint())),
    KIND(12, (remark, about) -> remark.kind() == null ? "" : say("remark.kind." + remark.kind())),
    THEMES(22, (remark, about) -> joined(remark.themes(), "theme.")),
    FORMS(22, (remark, about) -> joined(remark.forms(), "exploitation.")),
    PRIORITY(11, (remark, about) -> yes(remark.priority())),
    LEVER(11, (remark, about) -> yes(remark.lever())),
    BODY(60, (remark, about) -> remark.body()),
    WORDING(50, (remark, about) -> remark.wording()),
    FIGURE(18, (remark, about) -> remark.evidence().figure()),
    SOURCE(24, (remark, about) -> remark.evidence().source()),
    YEAR(8, (remark, about) -> remark.evidence().year()),
    TERRITORY(18, (remark, about) -> remark.evidence().territory()),
    DISSENTS(
            30,
            (remark, about) -> remark.dissents().stream()
                    .map(dissent -> say("remark.joint.dissent", dissent.name(), dissent.words()))
                    .collect(Collectors.joining("\n"))),
    DEPOSITED(17, (remark, about) -> remark.depositedAt()),
    STATE(16, (remark, about) -> say("remark.state." + remark.state())),
    ADVISER(16, (remark, about) -> shown(remark, about.body(), GivenAdvice::name)),
    ADVICE(18, (remark, about) -> shown(remark, about.body(), given -> say("decision.outcome." + given.outcome()))),
    ADVICE_TEXT(44, (remark, about) -> shown(remark, about.body(), GivenAdvice::text)),
    OTHER_ADVICE(30, (remark, about) -> others(remark, about.body())),
    DECISION(18, (remark, about) -> decided(remark, decision -> say("decision.outcome." + decision.outcome()))),
    REASON(44, (remark, about) -> decided(remark, TakenDecision::reason)),
    SHARED(20, (remark, about) -> decided(remark, Sayings::shared)),
    RELEASED(
            17,
            (remark, about) ->
                    remark.decision() == null ? null : remark.decision().releasedAt()),
    ADVICE_MARK(16, (remark, about) -> Mark.ofAdvice(remark, about.body())),
    DECISION_MARK(16, (remark, about) -> Mark.ofDecision(remark));

    private final int width;
    private final BiFunction<DepositedRemark, About, @Nullable Object> value;

    /** @param width in characters */
    Column(int width, BiFunction<DepositedRemark, About, @Nullable Object> value) {
        this.width = width;
        this.value = value;
    }

    int width() {
        return width;
    }

    /** What is written above it. */
    String title() {
        return say("working.column." + this);
    }

    /** Words, a whole number, or an instant; null for nothing. */
    @Nullable
    Object of(DepositedRemark remark, About about) {
        return value.apply(remark, about);
    }

    boolean isDate() {
        return this == DEPOSITED || this == RELEASED;
    }

    boolean isNumber() {
        return this == FIRST_LINE || this == LAST_LINE || this == SPEAKERS || this == YEAR;
    }

    /** Whether it comes back filled in. */
    boolean isFilledIn() {
        return this == ADVICE || this == ADVICE_TEXT || this == DECISION || this == REASON;
    }

    boolean isOutcome() {
        return this == ADVICE || this == DECISION;
    }

    boolean isMark() {
        return this == ADVICE_MARK || this == DECISION_MARK;
    }

    /** Whole measures stand in the column of measures: here only what part of it is meant. */
    private static String placeName(Place place) {
        return place.target() == Target.PASSAGE
                ? PlaceNames.lines(place.firstLine(), place.lastLine(), DocumentWords.FRENCH)
                : place.name(DocumentWords.FRENCH);
    }

    private static @Nullable Object line(int number) {
        return number == 0 ? null : number;
    }

    private static String yes(boolean is) {
        return is ? say("working.yes") : "";
    }

    private static String joined(Collection<? extends Enum<?>> values, String keys) {
        return values.stream().map(one -> say(keys + one)).collect(Collectors.joining(", "));
    }

    private static String shown(DepositedRemark remark, OrganisationId body, Function<GivenAdvice, String> words) {
        return remark.shownTo(body).map(words).orElse("");
    }

    private static String others(DepositedRemark remark, OrganisationId body) {
        Optional<GivenAdvice> shown = remark.shownTo(body);
        return remark.advice().stream()
                .filter(given -> !given.equals(shown.orElse(null)))
                .map(given -> say(
                        "working.otherAdvice", given.name(), say("decision.outcome." + given.outcome()), given.text()))
                .collect(Collectors.joining("\n"));
    }

    private static String decided(DepositedRemark remark, Function<TakenDecision, String> words) {
        return remark.decision() == null ? "" : words.apply(remark.decision());
    }
}
