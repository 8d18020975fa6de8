package fr.lignealigne.consultation.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.RoundState;
import fr.lignealigne.consultation.RoundSummary;
import fr.lignealigne.plan.VersionState;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.Pill;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** One version: its state, its round, one main way in, and for MIPROF the next acts. */
class VersionCard extends Article {

    VersionCard(Viewer viewer, VersionSummary version, Optional<RoundSummary> round, VersionActs acts, Instant now) {
        addClassName("version-card");
        setId("version-" + version.id());
        Header header = new Header(new H3(version.label()), state(version.state()));
        header.addClassName("row");
        add(header, facts(version, now));
        round.ifPresent(open -> add(standing(open, now)));
        if (!version.changeNote().isBlank()) {
            add(new Paragraph(version.changeNote()));
        }
        Div row = new Div(way(viewer, version, round, now));
        row.addClassName("row");
        if (viewer.is(Role.MIPROF)) {
            addActs(row, version, round, acts, now);
        }
        add(row);
    }

    private static Pill state(VersionState state) {
        return new Pill(
                t("plan.state", state),
                switch (state) {
                    case PREPARATION -> Pill.Tone.WARM;
                    case PUBLISHED -> Pill.Tone.ACCENT;
                    case SUPERSEDED -> Pill.Tone.PLAIN;
                });
    }

    private static Paragraph facts(VersionSummary version, Instant now) {
        StringBuilder facts = new StringBuilder(t("versions.lines", version.lineCount()));
        Instant published = version.publishedAt();
        Instant embargo = version.embargoUntil();
        if (published != null) {
            facts.append(" · ").append(t("versions.publishedAt", FrenchDates.moment(published, language())));
        }
        if (embargo != null && embargo.isAfter(now)) {
            facts.append(" · ").append(t("versions.embargo", FrenchDates.moment(embargo, language())));
        }
        Paragraph line = new Paragraph(facts.toString());
        line.addClassName("soft");
        return line;
    }

    private static Paragraph standing(RoundSummary round, Instant now) {
        RoundState state = round.stateAt(now);
        Instant when = state == RoundState.TO_COME ? round.opensAt() : round.closesAt();
        String sentence = t("round.standing." + state.name(), FrenchDates.moment(when, language()));
        if (state == RoundState.OPEN) {
            sentence += ", "
                    + t(
                            "round.daysLeft",
                            Duration.between(now, round.closesAt()).toDays());
        }
        return new Paragraph(sentence);
    }

    private static Anchor way(Viewer viewer, VersionSummary version, Optional<RoundSummary> round, Instant now) {
        boolean writes = viewer.speaksForAnAssociation()
                && round.filter(open -> open.stateAt(now) == RoundState.OPEN).isPresent();
        Anchor way = new Anchor("lecture/" + version.id(), t(writes ? "versions.remark" : "versions.read"));
        way.addClassName("button");
        if (writes) {
            way.addClassName("main");
        }
        return way;
    }

    private static void addActs(
            Div row, VersionSummary version, Optional<RoundSummary> round, VersionActs acts, Instant now) {
        if (version.state() == VersionState.PREPARATION) {
            Button publish = new Button(t("versions.publish"), event -> acts.publish(version));
            publish.addThemeVariants(ButtonVariant.PRIMARY);
            row.add(publish, new Button(t("versions.discard"), event -> acts.discard(version)));
            return;
        }
        if (round.isEmpty() && version.state() == VersionState.PUBLISHED) {
            Button open = new Button(t("versions.open"), event -> acts.open(version));
            open.addThemeVariants(ButtonVariant.PRIMARY);
            row.add(open);
        }
        round.filter(running -> running.stateAt(now) == RoundState.OPEN || running.stateAt(now) == RoundState.TO_COME)
                .ifPresent(running ->
                        row.add(new Button(t("versions.moveClosing"), event -> acts.moveClosing(version, running))));
        round.filter(running -> running.stateAt(now) == RoundState.OPEN)
                .ifPresent(running -> row.add(new Button(t("versions.close"), event -> acts.close(version))));
    }
}
