package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.remark.CarriedRemark;
import fr.lignealigne.remark.Evidence;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.Target;
import fr.lignealigne.remark.ui.CarryWords;
import fr.lignealigne.remark.ui.EarlierRevisions;
import fr.lignealigne.remark.ui.JointLines;
import fr.lignealigne.remark.ui.RemarkFiles;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.remark.ui.SpokenLines;
import fr.lignealigne.synopsis.PlacedWordings;
import fr.lignealigne.synopsis.ui.ProportionBar;
import fr.lignealigne.synopsis.ui.Shares;
import fr.lignealigne.synopsis.ui.WordingsBoard;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The left column: the passage, who spoke and how, the wordings they propose, what they argue. */
public class PassagePane extends Section {

    PassagePane(Desk desk) {
        this(desk, null);
    }

    /** @param takeUp takes the passage with a wording proposed for it over into another field; null where there is none */
    public PassagePane(Desk desk, @Nullable Consumer<String> takeUp) {
        addClassName("col");
        add(DeskWords.heading(sentence(place(desk))));
        if (desk.firstLine() > 0) {
            add(new PassageQuote(desk.text(), desk.firstLine(), desk.lastLine(), desk.remarks()));
            Anchor inText = new Anchor(
                    "lecture/" + desk.version().id() + "?ligne=" + desk.firstLine() + "-" + desk.lastLine(),
                    t("desk.inText"));
            inText.addClassName("small");
            add(inText);
        } else {
            add(new Paragraph(t("desk.wholePlan")));
        }
        Paragraph spoke = new Paragraph(
                t("desk.spoke", desk.organisations(), desk.remarks().size()));
        spoke.addClassName("spoke");
        add(spoke, new ProportionBar(Shares.byKind(desk.byKind())));
        addWordings(desk, takeUp);
        addArguments(desk);
        addEarlier(desk);
        if (!desk.questions().isEmpty()) {
            add(DeskWords.title("paper.questions"));
            desk.questions().forEach(asked -> add(new AskedCard(asked)));
        }
    }

    /** What associations said of this passage on earlier versions, what was answered, and whether they hold to it. */
    private void addEarlier(Desk desk) {
        if (desk.earlier().isEmpty()) {
            return;
        }
        add(DeskWords.title("desk.earlier"));
        for (CarriedRemark one : desk.earlier()) {
            Element name = new Element("b");
            name.setText(one.remark().organisationName());
            Span said = new Span(" · " + one.remark().code() + " – ");
            said.add(inFrench(new Span(one.remark().body())));
            Paragraph line = new Paragraph();
            line.getElement().appendChild(name);
            line.add(said);
            add(line, CarryWords.note(desk.version(), one));
            AnswerDetails answer = desk.earlierAnswers().get(one.remark().id());
            if (answer != null) {
                add(new AnswerCard(answer));
            }
            desk.rejoinder(one.remark().id()).map(RejoinderNote::new).ifPresent(this::add);
        }
    }

    private static String place(Desk desk) {
        String lines = RemarkWords.lines(desk.firstLine(), desk.lastLine());
        String place = desk.version().label() + ", " + lines;
        return desk.measure()
                .map(measure -> place + " · " + quoted(measure.title()))
                .orElse(place);
    }

    private void addWordings(Desk desk, @Nullable Consumer<String> takeUp) {
        List<PlacedWordings> wordings = PlacedWordings.of(desk.text(), desk.remarks());
        if (wordings.isEmpty()) {
            return;
        }
        add(DeskWords.title("desk.wordings"));
        Passage whole = PlacedWordings.span(desk.text(), desk.remarks()).orElse(null);
        for (PlacedWordings placed : wordings) {
            add(
                    takeUp == null || whole == null || placed.passage() == null
                            ? new WordingsBoard(placed)
                            : new WordingsBoard(
                                    placed, wording -> takeUp.accept(placed.within(desk.text(), whole, wording))));
        }
    }

    private void addArguments(Desk desk) {
        NativeTable table = new NativeTable();
        table.addClassNames("plain", "arguments");
        table.getElement().setAttribute("aria-label", t("desk.arguments"));
        NativeTableRow head = table.getHead().addRow();
        for (String column : List.of("who", "what", "kind")) {
            NativeTableHeaderCell heading = head.addHeaderCell();
            heading.setText(t("desk.argument." + column));
            heading.getElement().setAttribute("scope", "col");
        }
        desk.remarks().forEach(remark -> argument(table.getBody().addRow(), remark, desk));
        add(DeskWords.title("desk.arguments"), table);
        desk.withdrawn().forEach(remark -> {
            Paragraph note = new Paragraph(sentence(
                    remark.organisationName() + " – " + t("remark.withdrawnBecause", quoted(remark.withdrawalNote()))));
            note.addClassNames("soft", "small");
            add(note);
        });
    }

    private static void argument(NativeTableRow row, RemarkDetails remark, Desk desk) {
        NativeTableCell who = row.addDataCell();
        Element name = new Element("b");
        name.setText(remark.organisationName());
        Span code = new Span(String.valueOf(remark.code()));
        code.addClassNames("soft", "small", "block");
        who.getElement().appendChild(name);
        who.add(code);
        NativeTableCell what = row.addDataCell();
        what.add(new JointLines(remark.signatories()));
        if (remark.place().target() == Target.FIELD || remark.place().target() == Target.MEASURE) {
            Span about = sentence(RemarkWords.placeInSentence(remark.place()));
            about.addClassNames("soft", "small", "block");
            what.add(about);
        }
        if (!remark.body().isBlank()) {
            Span body = inFrench(new Span(remark.body()));
            body.addClassName("said");
            what.add(body);
        }
        if (!remark.evidence().figure().isBlank()) {
            what.add(evidence(remark.evidence()));
        }
        what.add(RemarkFiles.of(remark));
        what.add(new EarlierRevisions(desk.revisions().getOrDefault(remark.id(), List.of())));
        CarryWords.notes(desk.later(), remark.id()).forEach(what::add);
        what.add(new SpokenLines(desk.spoken().getOrDefault(remark.id(), List.of())));
        NativeTableCell kind = row.addDataCell();
        kind.add(RemarkWords.kind(remark.kind()));
        if (remark.priority()) {
            Span star = new Span(t("remark.priority"));
            star.addClassNames("small", "warm-words", "block");
            kind.add(star);
        }
    }

    static Paragraph evidence(Evidence evidence) {
        String origin = Stream.of(
                        evidence.source(),
                        evidence.year() == null ? "" : evidence.year().toString(),
                        evidence.territory())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        Element figure = new Element("b");
        figure.setText(evidence.figure());
        inFrench(figure);
        Paragraph line = new Paragraph();
        line.addClassName("evidence");
        line.getElement().appendChild(figure);
        line.add(
                new Span(" – "),
                origin.isEmpty() ? new Span(t("remark.evidence.noSource")) : inFrench(new Span(origin)));
        return line;
    }
}
