package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.remark.Evidence;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.DiffText;
import fr.lignealigne.shared.ui.Pill;
import java.util.stream.Stream;

/** One remark, as anyone who may read it sees it. */
public final class RemarkCard extends Article {

    public RemarkCard(RemarkDetails remark, Component... actions) {
        addClassName("remark-card");
        setId("remarque-" + remark.id());
        add(header(remark), new JointLines(remark.signatories()));
        if (!remark.wording().isBlank()
                && !remark.wording().equals(remark.place().quote())) {
            Div wording = new Div(new DiffText(remark.place().quote(), remark.wording()));
            wording.addClassName("wording");
            add(wording);
        }
        if (!remark.body().isBlank()) {
            Paragraph body = inFrench(new Paragraph(remark.body()));
            body.addClassName("said");
            add(body);
        }
        if (!remark.reviewer().isBlank() && remark.state().isWritable()) {
            Paragraph reviewer = new Paragraph(t("annotate.reviewer", remark.reviewer()));
            reviewer.addClassName("soft");
            add(reviewer);
        }
        if (remark.contribution() != null && remark.state().isWritable()) {
            Paragraph contribution = new Paragraph(sentence(RemarkWords.contribution(remark.contribution())));
            contribution.addClassName("soft");
            add(contribution);
        }
        if (!remark.evidence().figure().isBlank()) {
            add(evidence(remark.evidence()));
        }
        add(RemarkFiles.of(remark));
        if (remark.state() == RemarkState.WITHDRAWN) {
            add(new Paragraph(sentence(t("remark.withdrawnBecause", quoted(remark.withdrawalNote())))));
        }
        add(tags(remark));
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassNames("row", "actions");
            add(row);
        }
    }

    private static Header header(RemarkDetails remark) {
        Element who = new Element("b");
        who.setText(remark.organisationName());
        Header header = new Header();
        header.getElement().appendChild(who);
        header.add(RemarkWords.kind(remark.kind()));
        if (remark.own() || remark.state() != RemarkState.DEPOSITED) {
            header.add(RemarkWords.state(remark.state()));
        }
        if (remark.corrects() != null && remark.state().isWritable()) {
            header.add(new Pill(t("remark.revision.draft"), Pill.Tone.WARM));
        }
        Span when = new Span(when(remark));
        when.addClassNames("soft", "small");
        header.add(when);
        return header;
    }

    private static String when(RemarkDetails remark) {
        if (remark.depositedAt() == null) {
            return t("remark.writtenAt", FrenchDates.moment(remark.updatedAt(), language()));
        }
        String day =
                FrenchDates.dayName(remark.depositedAt().atZone(Clocks.PARIS).toLocalDate(), language());
        return t("remark.depositedAt", day, String.valueOf(remark.code()));
    }

    private static Paragraph evidence(Evidence evidence) {
        String origin = Stream.of(
                        evidence.source(),
                        evidence.year() == null ? "" : evidence.year().toString(),
                        evidence.territory())
                .filter(part -> !part.isBlank())
                .reduce((one, other) -> one + ", " + other)
                .orElse(t("remark.evidence.noSource"));
        Element figure = new Element("b");
        figure.setText(evidence.figure());
        inFrench(figure);
        Paragraph line = new Paragraph();
        line.addClassName("evidence");
        line.getElement().appendChild(figure);
        line.add(new Span(" – "), inFrench(new Span(origin)));
        return line;
    }

    private static Div tags(RemarkDetails remark) {
        Div tags = new Div();
        tags.addClassNames("row", "tags");
        if (remark.priority()) {
            tags.add(new Pill(t("remark.priority"), Pill.Tone.WARM));
        }
        if (remark.lever()) {
            tags.add(new Pill(t("remark.lever"), Pill.Tone.WARM));
        }
        remark.themes().stream().sorted().forEach(theme -> tags.add(new Pill(t("theme", theme), Pill.Tone.PLAIN)));
        remark.forms().stream().sorted().forEach(form -> tags.add(new Pill(t("exploitation", form), Pill.Tone.PLAIN)));
        tags.setVisible(tags.getComponentCount() > 0);
        return tags;
    }
}
