package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.plan.Citation;
import fr.lignealigne.plan.Concordance;
import fr.lignealigne.plan.Concordances;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.ui.CarryWords;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.ui.DiffText;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** A citation for ever: the lines as they were published, and where they are found in every later version. */
@Route("citation/:version")
@RolesAllowed({
    Roles.ASSOCIATION_MEMBER,
    Roles.ASSOCIATION_LEAD,
    Roles.COLLECTIVE_COORDINATOR,
    Roles.MIPROF,
    Roles.CABINET,
    Roles.MINISTRY,
    Roles.OBSERVER
})
class ConcordanceView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final Concordances concordances;
    private final CurrentViewer currentViewer;
    private @Nullable Concordance shown;

    ConcordanceView(Concordances concordances, CurrentViewer currentViewer) {
        this.concordances = concordances;
        this.currentViewer = currentViewer;
        getContent().addClassNames("page", "concordance");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LineRange lines = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("ligne")
                .flatMap(LineRange::parse)
                .orElse(new LineRange(1, 1));
        try {
            PlanVersionId version =
                    PlanVersionId.of(event.getRouteParameters().get("version").orElse(""));
            show(concordances.of(currentViewer.get(), version, lines.first(), lines.last()));
        } catch (IllegalArgumentException | NotFound | Invalid e) {
            throw new NotFoundException();
        }
    }

    private void show(Concordance concordance) {
        shown = concordance;
        VersionSummary cited = concordance.version();
        int first = concordance.cited().firstLine();
        int last = concordance.cited().lastLine();
        H1 title = new H1(name(cited, first, last));
        Paragraph plan = inFrench(new Paragraph(cited.planTitle()));
        plan.addClassName("lead");
        Anchor open = new Anchor(address(cited, first, last), t("citation.open", cited.label()));
        open.addClassNames("button", "main");
        Div acts = new Div(open, copy());
        acts.addClassName("row");
        getContent().removeAll();
        getContent().add(title, plan, quote(concordance), acts);
        H2 later = new H2(t("citation.later"));
        later.addClassName("section-title");
        getContent().add(later);
        if (concordance.later().isEmpty()) {
            getContent().add(new Paragraph(t("citation.latest", cited.label())));
        }
        concordance.later().forEach(entry -> getContent().add(entry(concordance, entry)));
        getContent().add(another(cited));
    }

    private static Paragraph quote(Concordance concordance) {
        Paragraph quote = inFrench(new Paragraph(concordance.cited().quote()));
        quote.addClassNames("serif", "cited");
        return quote;
    }

    private static String name(VersionSummary version, int first, int last) {
        return version.label() + ", " + RemarkWords.lines(first, last);
    }

    private static String address(VersionSummary version, int first, int last) {
        return "lecture/" + version.id() + "?ligne=" + first + "-" + last;
    }

    /** The address of this page; the browser alone knows how the portal is reached. */
    private static Button copy() {
        Button copy = new Button(t("citation.copy"));
        copy.addClickListener(event -> copy.getElement()
                .executeJs(
                        "navigator.clipboard.writeText(location.href).then(() => this.textContent = $0)",
                        t("citation.copied")));
        return copy;
    }

    private static Div entry(Concordance concordance, Concordance.Entry entry) {
        VersionSummary version = entry.version();
        Div head = new Div();
        head.addClassName("row");
        if (entry.place() == null) {
            int near = entry.carried().nearestLine();
            head.add(
                    near == 0
                            ? new Span(version.label() + ", " + t("carry.nowhere"))
                            : new Anchor(
                                    address(version, near, near),
                                    version.label() + ", " + t("carry.near", RemarkWords.lines(near, near))));
        } else {
            int first = entry.place().firstLine();
            int last = entry.place().lastLine();
            head.add(new Anchor(address(version, first, last), name(version, first, last)));
        }
        head.add(CarryWords.outcome(entry.carried().outcome(), entry.carried().toConfirm()));
        Div row = new Div(head);
        row.addClassName("concordance-entry");
        if (entry.place() != null) {
            Paragraph words = new Paragraph();
            words.addClassName("serif");
            words.add(new DiffText(concordance.cited().quote(), entry.place().quote()));
            row.add(words);
        }
        return row;
    }

    /** Another citation of the same plan, typed as people write it. */
    private Div another(VersionSummary cited) {
        TextField typed = new TextField(t("citation.another"));
        typed.setPlaceholder("V1, l. 212-218");
        typed.setHelperText(t("citation.another.help"));
        Button go = new Button(t("citation.go"), event -> go(cited, typed));
        go.addClickShortcut(Key.ENTER).listenOn(typed);
        Div row = new Div(typed, go);
        row.addClassNames("row", "citation-search");
        return row;
    }

    private void go(VersionSummary cited, TextField typed) {
        try {
            Citation citation = Citation.parse(typed.getValue());
            VersionSummary version = concordances.named(currentViewer.get(), cited.id(), citation);
            concordances.of(currentViewer.get(), version.id(), citation.firstLine(), citation.lastLine());
            UI.getCurrent()
                    .navigate(
                            "citation/" + version.id(),
                            QueryParameters.of("ligne", citation.firstLine() + "-" + citation.lastLine()));
        } catch (Invalid refused) {
            typed.setErrorMessage(t(refused.key(), refused.arguments()));
            typed.setInvalid(true);
        }
    }

    @Override
    public String getPageTitle() {
        return shown == null
                ? t("app.name")
                : name(shown.version(), shown.cited().firstLine(), shown.cited().lastLine()) + " – "
                        + shown.version().planTitle() + " – " + t("app.name");
    }
}
