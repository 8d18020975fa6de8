package fr.lignealigne.consultation.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.RoundState;
import fr.lignealigne.consultation.RoundSummary;
import fr.lignealigne.plan.VersionState;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.Pill;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One version: its state, its round, one main way in, and for MIPROF the next acts. */
class VersionCard extends Article {

    private final VersionSummary version;
    private final @Nullable RoundSummary round;
    private final @Nullable RoundState standing;
    private final Instant now;

    VersionCard(
            Viewer viewer,
            VersionSummary version,
            Optional<VersionSummary> earlier,
            Optional<RoundSummary> round,
            VersionActs acts,
            boolean partlyTakenOver,
            Instant now) {
        this.version = version;
        this.round = round.orElse(null);
        this.standing = round.map(running -> running.stateAt(now)).orElse(null);
        this.now = now;
        addClassNames("version-card", version.state().name().toLowerCase(java.util.Locale.ROOT));
        getElement().getClassList().set("open", standing == RoundState.OPEN);
        setId("version-" + version.id());
        H3 label = new H3(version.label());
        label.addClassName("label");
        Div said = new Div(state(), facts());
        said.addClassName("said");
        round.ifPresent(running -> said.add(new Paragraph(RoundWords.standing(running, now))));
        if (!version.changeNote().isBlank()) {
            Paragraph note = inFrench(new Paragraph(version.changeNote()));
            note.addClassName("note");
            said.add(note);
        }
        if (partlyTakenOver) {
            Paragraph leftOut = new Paragraph(new Anchor("plan/non-repris/" + version.id(), t("versions.leftOut")));
            leftOut.addClassName("small");
            said.add(leftOut);
        }
        Div ways = new Div(way(viewer));
        ways.addClassName("ways-on");
        earlier.ifPresent(other -> {
            Anchor compare =
                    new Anchor("comparaison/" + other.id() + "/" + version.id(), t("versions.compare", other.label()));
            compare.addClassNames("button", "quiet");
            ways.add(compare);
        });
        if (viewer.is(Role.MIPROF)) {
            addActs(ways, acts);
        }
        add(label, said, ways);
    }

    private Div state() {
        Div row = new Div(new Pill(
                t("plan.state", version.state()),
                switch (version.state()) {
                    case PREPARATION -> Pill.Tone.WARM;
                    case PUBLISHED -> Pill.Tone.ACCENT;
                    case SUPERSEDED -> Pill.Tone.PLAIN;
                }));
        row.addClassName("row");
        Instant embargo = version.embargoUntil();
        if (embargo != null && embargo.isAfter(now)) {
            row.add(new Pill(t("versions.embargo", FrenchDates.moment(embargo, language())), Pill.Tone.WARM));
        }
        return row;
    }

    private Paragraph facts() {
        Instant published = version.publishedAt();
        String lines = t("versions.lines", version.lineCount());
        Paragraph line = new Paragraph(
                published == null
                        ? lines
                        : t("versions.publishedAt", FrenchDates.fullMoment(published, language())) + " · " + lines);
        line.addClassNames("soft", "small");
        return line;
    }

    private Anchor way(Viewer viewer) {
        boolean writes = viewer.speaksForAnAssociation() && standing == RoundState.OPEN;
        Anchor way = new Anchor("lecture/" + version.id(), t(writes ? "versions.remark" : "versions.read"));
        way.getElement().setAttribute("aria-label", way.getText() + " (" + version.label() + ")");
        way.addClassName("button");
        if (writes) {
            way.addClassName("main");
        }
        return way;
    }

    private void addActs(Div ways, VersionActs acts) {
        if (version.state() == VersionState.PREPARATION) {
            Anchor edit = new Anchor("plan/preparation/" + version.id(), t("versions.edit"));
            edit.addClassNames("button", "quiet");
            ways.add(edit);
            ways.add(main("publish", "versions.publish", () -> acts.publish(version)));
            ways.add(act("discard", "versions.discard", () -> acts.discard(version)));
        } else if (round == null && version.state() == VersionState.PUBLISHED) {
            ways.add(main("open-round", "versions.open", () -> acts.open(version)));
        }
        if (round != null && (standing == RoundState.OPEN || standing == RoundState.TO_COME)) {
            ways.add(act("move-closing", "versions.moveClosing", () -> acts.moveClosing(version, round)));
        }
        if (standing == RoundState.OPEN) {
            ways.add(act("close-round", "versions.close", () -> acts.close(version)));
        }
    }

    private static Button main(String id, String words, Runnable does) {
        Button button = act(id, words, does);
        button.removeThemeVariants(ButtonVariant.TERTIARY);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Button act(String id, String words, Runnable does) {
        Button button = new Button(t(words), event -> does.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setId(id);
        return button;
    }
}
