package fr.lignealigne.collective.position.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.collective.position.PositionDetails;
import fr.lignealigne.collective.position.PositionState;
import fr.lignealigne.collective.position.PositionText;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.Target;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.shared.ui.DiffText;
import fr.lignealigne.shared.ui.Pill;

/** The passage, and what is proposed together: the words that somebody signs. Deposited, they are a remark's. */
final class PositionTextPane extends Section {

    PositionTextPane(PositionDetails position, VersionSummary version) {
        addClassName("position-text");
        H2 place = PositionWords.title("");
        place.add(sentence(version.label() + ", " + RemarkWords.placeInSentence(position.place())));
        add(place);
        if (position.place().target() == Target.PASSAGE) {
            Element quote = inFrench(new Element("blockquote"));
            quote.setText(position.place().quote());
            getElement().appendChild(quote);
        }
        Anchor inText = new Anchor(
                position.place().firstLine() == 0
                        ? "lecture/" + version.id()
                        : "lecture/" + version.id() + "?ligne="
                                + position.place().firstLine() + "-"
                                + position.place().lastLine(),
                t("position.inText"));
        inText.addClassName("small");
        add(inText);
        if (position.state() != PositionState.DEPOSITED) {
            add(PositionWords.title(t("position.together")));
            addNotes(position, version);
            addWords(position);
        }
    }

    /** What the text went through that its words do not tell. */
    private void addNotes(PositionDetails position, VersionSummary version) {
        if (position.state() == PositionState.GIVEN_UP) {
            note(position.draft().isBlank() ? "position.givenUp.left" : "position.givenUp.read");
        } else if (position.placeDoubtful()) {
            note("position.followed.doubtful", version.label());
        } else if (position.text().carried()) {
            note("position.followed", version.label());
        }
    }

    private void note(String key, Object... arguments) {
        Paragraph note = new Paragraph(t(key, arguments));
        note.addClassName("position-note");
        add(note);
    }

    private void addWords(PositionDetails position) {
        PositionText text = position.text();
        add(RemarkWords.kind(text.kind()));
        if (position.draft().isBlank() && position.state() != PositionState.GIVEN_UP) {
            Paragraph nothing = new Paragraph(t("position.nothingYet"));
            nothing.addClassName("soft");
            add(nothing);
        }
        if (!text.wording().isBlank() && !text.wording().equals(position.place().quote())) {
            Div wording = new Div(new DiffText(position.place().quote(), text.wording()));
            wording.addClassName("wording");
            add(wording);
        }
        if (!text.body().isBlank()) {
            Paragraph body = inFrench(new Paragraph(text.body()));
            body.addClassName("said");
            add(body);
        }
        Div tags = new Div();
        tags.addClassNames("row", "tags");
        text.themes().stream().sorted().forEach(theme -> tags.add(new Pill(t("theme", theme), Pill.Tone.PLAIN)));
        text.forms().stream().sorted().forEach(form -> tags.add(new Pill(t("exploitation", form), Pill.Tone.PLAIN)));
        tags.setVisible(tags.getComponentCount() > 0);
        Span authored = new Span(authored(text));
        authored.addClassNames("small", "soft", "authored");
        add(tags, authored);
    }

    /** « Texte n° 3, écrit le … par la référente, Association ». */
    static String authored(PositionText text) {
        return t(
                "position.authored",
                text.number(),
                PositionWords.moment(text.at()),
                text.function(),
                text.organisationName());
    }
}
