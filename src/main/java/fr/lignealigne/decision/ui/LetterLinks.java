package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.decision.AnswerLetters;
import fr.lignealigne.plan.PlanVersionId;
import java.util.List;

/** The ways to the letters of a round. */
final class LetterLinks {

    private LetterLinks() {}

    /** The letter to one association, as a paper or to take sentences from. */
    static Anchor link(PlanVersionId version, OrganisationId association, String format, String name) {
        Anchor link = new Anchor(
                "documents/courrier/" + version + "/" + association + "." + format, t("letter.link." + format));
        link.addClassNames("letter-link", "no-print");
        link.setAriaLabel(t("letter.link.label." + format, name));
        link.getElement().setAttribute("download", true);
        return link;
    }

    /** The letters to all, for the State. */
    static Section section(PlanVersionId version, List<AnswerLetters.Addressee> addressees) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("missing-list", "letters");
        for (AnswerLetters.Addressee one : addressees) {
            ListItem item = new ListItem(
                    new Span(one.name()),
                    link(version, one.organisation(), "pdf", one.name()),
                    link(version, one.organisation(), "docx", one.name()));
            item.addClassName("row");
            list.add(item);
        }
        Section section = new Section(DeskWords.title("letter.list", addressees.size()), list);
        section.setId("letters");
        return section;
    }
}
