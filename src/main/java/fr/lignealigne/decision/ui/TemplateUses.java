package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.decision.template.AnswerTemplates;
import fr.lignealigne.decision.template.TemplateUse;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.shared.ui.Pill;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import java.util.List;

/** Where a template was taken up, remark by remark, and which of these answers were reworded since. */
class TemplateUses extends Section {

    TemplateUses(List<TemplateUse> uses) {
        addClassName("template-uses");
        setId("template-uses");
        add(DeskWords.title("template.uses"));
        if (uses.isEmpty()) {
            add(quiet(t("template.uses.none")));
            return;
        }
        long reworded = uses.stream().filter(TemplateUse::reworded).count();
        add(quiet(t("template.uses.lead", uses.size(), reworded)));
        if (uses.size() == AnswerTemplates.MOST_USES) {
            add(quiet(t("template.uses.most", AnswerTemplates.MOST_USES)));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("follow-list");
        uses.forEach(use -> list.add(row(use)));
        add(list);
    }

    private static ListItem row(TemplateUse use) {
        Anchor way = new Anchor(
                SynopsisAddress.deskPath(use.version(), use.firstLine(), use.lastLine()),
                use.versionLabel() + ", " + place(use));
        Span code = new Span(use.code());
        code.addClassNames("soft", "small");
        Div head = new Div(way, code, OutcomeWords.pill(use.outcome()));
        head.addClassName("row");
        Span which = new Span(use.isDecision() ? t("template.use.decision") : t("template.use.advice", use.adviser()));
        which.addClassNames("soft", "small");
        Div far = new Div(which);
        far.addClassName("row");
        if (use.reworded()) {
            far.add(new Pill(t("template.use.reworded"), Pill.Tone.PLAIN));
        }
        if (use.older()) {
            far.add(new Pill(t("template.use.older"), Pill.Tone.WARM));
        }
        return new ListItem(new Div(head, far));
    }

    private static String place(TemplateUse use) {
        return use.firstLine() == 0 ? t("remark.place.plan") : RemarkWords.lines(use.firstLine(), use.lastLine());
    }

    private static Paragraph quiet(String words) {
        Paragraph quiet = new Paragraph(words);
        quiet.addClassName("soft");
        return quiet;
    }
}
