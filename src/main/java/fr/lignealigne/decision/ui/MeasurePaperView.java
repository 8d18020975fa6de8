package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.Line;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.CarriedRemark;
import fr.lignealigne.remark.ui.CarryWords;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.synopsis.SynopsisFilter;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** One measure to be put on paper: its sheet, its text, all that was said, asked, advised and decided. */
@Route("arbitrage/mesure/:version/:item")
@RolesAllowed({Roles.CABINET, Roles.MIPROF})
class MeasurePaperView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final ArbitrationServices services;
    private final CurrentViewer currentViewer;
    private String title = "";

    MeasurePaperView(ArbitrationServices services, CurrentViewer currentViewer) {
        this.services = services;
        this.currentViewer = currentViewer;
        getContent().addClassNames("page", "measure-paper");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Viewer viewer = currentViewer.get();
        try {
            VersionSummary version = services.versions()
                    .get(
                            viewer,
                            PlanVersionId.of(
                                    event.getRouteParameters().get("version").orElse("")));
            PlanText text = services.versions().text(viewer, version.id());
            ItemId id = new ItemId(
                    UUID.fromString(event.getRouteParameters().get("item").orElse("")));
            Measure measure = text.measure(id).orElseThrow(NotFoundException::new);
            build(MeasurePaper.read(services, viewer, version, text, measure));
        } catch (IllegalArgumentException | NotFound e) {
            throw new NotFoundException();
        }
    }

    private void build(MeasurePaper paper) {
        title = paper.measure().title();
        getContent().removeAll();
        getContent().add(head(paper), AdvicePane.sheet(paper.measure().sheet()));
        if (!paper.levers().isEmpty()) {
            getContent().add(new Paragraph(t("paper.lever", paper.levers().size(), String.join(", ", paper.levers()))));
        }
        getContent().add(new H2(t("paper.text")), text(paper), new H2(t("paper.said")));
        if (paper.said().isEmpty()) {
            getContent().add(new Paragraph(t("paper.said.none")));
        }
        paper.byPassage().forEach(remarks -> getContent().add(new PaperPassage(paper, remarks)));
        if (!paper.earlier().isEmpty()) {
            getContent().add(new H2(t("paper.earlier")));
            paper.earlier().forEach(one -> getContent().add(earlier(paper, one)));
        }
        if (!paper.questions().isEmpty()) {
            getContent().add(new H2(t("paper.questions")));
            paper.questions().forEach(one -> getContent().add(new AskedCard(one)));
        }
    }

    private Component head(MeasurePaper paper) {
        Paragraph kind = new Paragraph(t("paper.measure") + " · "
                + paper.version().label() + ", "
                + RemarkWords.lines(paper.measure().firstLine(), paper.measure().lastLine()));
        kind.addClassName("soft");
        Button print =
                new Button(t("paper.print"), event -> UI.getCurrent().getPage().executeJs("window.print()"));
        SynopsisAddress table = SynopsisAddress.of(QueryParameters.empty())
                .onVersion(paper.version().id())
                .filtered(SynopsisFilter.NONE.on(paper.measure().id()));
        Anchor back = new Anchor(table.href(), t("synopsis.title"));
        back.addClassNames("button", "quiet");
        Div acts = new Div(print, back);
        acts.addClassNames("row", "paper-acts");
        Paragraph audience = new Paragraph(t("paper.audience") + " "
                + t("paper.asOf", FrenchDates.moment(services.clock().instant(), language())) + ".");
        audience.addClassNames("soft", "small");
        MeasureCare care = new MeasureCare(
                services, currentViewer, paper.version().id(), paper.measure().id());
        return new Div(kind, inFrench(new H1(paper.measure().title())), acts, care, audience);
    }

    private static Component text(MeasurePaper paper) {
        Div text = new Div();
        text.addClassName("paper-text");
        for (Line line : paper.text()
                .lines()
                .subList(paper.measure().firstLine() - 1, paper.measure().lastLine())) {
            Span number = new Span(String.valueOf(line.number()));
            number.addClassName("paper-number");
            Div row = new Div(number, inFrench(new Span(paper.text().words(line).strip())));
            row.addClassName("paper-line");
            text.add(row);
        }
        return text;
    }

    private static Component earlier(MeasurePaper paper, CarriedRemark one) {
        Span who =
                new Span(one.remark().organisationName() + " · " + one.remark().code());
        who.addClassName("paper-who");
        Span body = inFrench(new Span(one.remark().body()));
        body.addClassName("said");
        Div said = new Div(who, body, CarryWords.note(paper.version(), one));
        said.addClassName("paper-act");
        AnswerDetails answer = paper.answers().get(one.remark().id());
        if (answer != null) {
            said.add(new AnswerCard(answer));
        }
        return said;
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? t("app.name") : title + " – " + t("app.name");
    }
}
