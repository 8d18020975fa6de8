package fr.lignealigne.audit.seal.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.audit.seal.SealSummary;
import fr.lignealigne.audit.seal.Seals;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The sealed snapshots that the viewer may read, with their numbers, and how one verifies them without the portal. */
@Route("scelles")
@RolesAllowed({Roles.MIPROF, Roles.CABINET, Roles.COLLECTIVE_COORDINATOR, Roles.ASSOCIATION_LEAD})
class SealsView extends Composite<Main> implements HasDynamicTitle {

    SealsView(Seals seals, CurrentViewer currentViewer) {
        getContent().addClassNames("page", "seals");
        H1 title = new H1(t("seal.title"));
        title.addClassName("page-title");
        Paragraph lead = new Paragraph(t("seal.lead"));
        lead.addClassName("lead");
        getContent().add(title, lead);
        List<SealSummary> all = seals.list(currentViewer.get());
        if (all.isEmpty()) {
            getContent().add(new EmptyState(t("seal.none.title"), t("seal.none.explain")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("seal-list");
        all.forEach(seal -> list.add(item(seal)));
        getContent().add(list, verifying());
    }

    private static ListItem item(SealSummary seal) {
        H2 what = new H2(t("seal.kind", seal.kind()));
        Paragraph of = new Paragraph(t("seal.of", seal.plan(), seal.version()));
        of.addClassName("seal-of");
        Paragraph when = new Paragraph(t(
                "seal.when",
                FrenchDates.fullMoment(seal.occurredAt(), language()),
                FrenchDates.fullMoment(seal.sealedAt(), language())));
        Code number = new Code(seal.number());
        Paragraph numbered = new Paragraph(new Span(t("seal.number") + " "), number);
        numbered.addClassName("seal-number");
        Anchor file = new Anchor("documents/scelle/" + seal.id() + ".zip", t("seal.file", kilobytes(seal.size())));
        file.addClassName("button");
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        file.getElement()
                .setAttribute(
                        "aria-label",
                        t("seal.file", kilobytes(seal.size())) + ", " + what.getText() + ", " + of.getText());
        return new ListItem(what, of, when, numbered, file);
    }

    private static long kilobytes(long bytes) {
        return (bytes + 1023) / 1024;
    }

    private static Section verifying() {
        H2 title = new H2(t("seal.verify"));
        Anchor program = new Anchor("documents/Verify.java", t("seal.verify.program"));
        program.setRouterIgnore(true);
        program.getElement().setAttribute("download", true);
        Code command = new Code("java Verify.java scelle-….zip");
        Section section = new Section(
                title,
                new Paragraph(t("seal.verify.how")),
                new Paragraph(program, new Span(" "), command),
                new Paragraph(t("seal.verify.compare")));
        section.addClassName("seal-verify");
        return section;
    }

    @Override
    public String getPageTitle() {
        return t("seal.title") + " – " + t("app.name");
    }
}
