package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.decision.AdviceDetails;
import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.Target;
import fr.lignealigne.remark.ui.JointLines;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.synopsis.PlacedWordings;
import fr.lignealigne.synopsis.ui.ProportionBar;
import fr.lignealigne.synopsis.ui.Shares;
import fr.lignealigne.synopsis.ui.WordingsBoard;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One passage on the paper of a measure: who said what, the wordings, what is advised and decided. */
class PaperPassage extends Article {

    private final MeasurePaper paper;
    private final List<RemarkDetails> remarks;

    PaperPassage(MeasurePaper paper, List<RemarkDetails> remarks) {
        this.paper = paper;
        this.remarks = remarks;
        addClassName("paper-passage");
        RemarkDetails.Place place = remarks.getFirst().place();
        add(new H3(t("paper.place", RemarkWords.lines(place.firstLine(), place.lastLine()), speakers())));
        add(new ProportionBar(Shares.byKind(byKind())));
        PlacedWordings.of(paper.text(), remarks).forEach(placed -> add(new WordingsBoard(placed)));
        UnorderedList list = new UnorderedList();
        list.addClassName("paper-said");
        remarks.forEach(remark -> list.add(said(remark)));
        add(list);
        addAdvice();
        addDecisions();
    }

    private long speakers() {
        return remarks.stream()
                .flatMap(remark -> remark.speakers().stream())
                .distinct()
                .count();
    }

    private Map<RemarkKind, Integer> byKind() {
        Map<RemarkKind, Integer> counts = new EnumMap<>(RemarkKind.class);
        remarks.stream()
                .map(RemarkDetails::kind)
                .filter(Objects::nonNull)
                .forEach(kind -> counts.merge(kind, 1, Integer::sum));
        return counts;
    }

    private static ListItem said(RemarkDetails remark) {
        Span who = new Span(remark.organisationName());
        who.addClassName("paper-who");
        Span code = new Span(String.valueOf(remark.code()));
        code.addClassNames("soft", "small");
        Div head = new Div(who, code, RemarkWords.kind(remark.kind()));
        head.addClassName("row");
        if (remark.priority()) {
            Span priority = new Span(t("remark.priority"));
            priority.addClassNames("small", "warm-words");
            head.add(priority);
        }
        ListItem item = new ListItem(head, new JointLines(remark.signatories()));
        if (remark.place().target() != Target.PASSAGE) {
            item.add(soft(RemarkWords.place(remark.place())));
        }
        if (!remark.body().isBlank()) {
            Span body = inFrench(new Span(remark.body()));
            body.addClassName("said");
            item.add(body);
        }
        if (!remark.evidence().figure().isBlank()) {
            item.add(PassagePane.evidence(remark.evidence()));
        }
        return item;
    }

    private void addAdvice() {
        List<AdviceDetails> distinct = new ArrayList<>();
        for (RemarkDetails remark : remarks) {
            for (AdviceDetails one : paper.advice().getOrDefault(remark.id(), List.of())) {
                if (distinct.stream().noneMatch(one::saysTheSameAs)) {
                    distinct.add(one);
                }
            }
        }
        for (AdviceDetails one : distinct) {
            Span who = new Span(t("paper.advice") + " · " + one.adviserName());
            who.addClassName("paper-who");
            Div head = new Div(who, OutcomeWords.pill(one.outcome()));
            head.addClassName("row");
            Div advice = new Div(head, inFrench(new Paragraph(one.text())));
            advice.addClassName("paper-act");
            add(advice);
        }
    }

    private void addDecisions() {
        List<AnswerDetails> distinct = remarks.stream()
                .map(remark -> paper.answers().get(remark.id()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        for (AnswerDetails answer : distinct) {
            List<RemarkDetails> served = remarks.stream()
                    .filter(remark -> answer.serves().contains(remark.id()))
                    .toList();
            add(act(new DecisionCard(answer, served, List.of())));
        }
        if (remarks.stream().anyMatch(remark -> !paper.answers().containsKey(remark.id()))) {
            add(act(soft(t("paper.decision.none"))));
        }
    }

    private static Div act(Component content) {
        Span title = new Span(t("paper.decision"));
        title.addClassName("paper-who");
        Div act = new Div(title, content);
        act.addClassName("paper-act");
        return act;
    }

    private static Paragraph soft(String words) {
        Paragraph soft = new Paragraph(words);
        soft.addClassNames("soft", "small");
        return soft;
    }
}
