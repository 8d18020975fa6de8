package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.attachment.ui.FileList;
import fr.lignealigne.contribution.Contribution;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Pickers;
import fr.lignealigne.shared.ui.Toasts;
import java.util.ArrayList;
import java.util.List;

/** The head of a contribution: what it is, its file, how far it is placed, and what may be done about all of it. */
class ContributionHead extends Composite<Header> {

    private final ContributionServices services;
    private final CurrentViewer currentViewer;
    private final VersionSummary version;
    private final Runnable onChange;
    private final H1 title = inFrench(new H1());
    private final Paragraph facts = new Paragraph();
    private final Div file = new Div();
    private final Span progress = new Span();
    private final Div bar = new Div();
    private final Button next;
    private final Button rest = quiet("contribution.rest", this::askToSetRestAside);
    private Contribution shown;

    ContributionHead(
            ContributionServices services,
            CurrentViewer currentViewer,
            VersionSummary version,
            Runnable onChange,
            Runnable onNext,
            Contribution first) {
        this.services = services;
        this.currentViewer = currentViewer;
        this.version = version;
        this.onChange = onChange;
        this.shown = first;
        next = new Button(t("contribution.next"), event -> onNext.run());
        facts.addClassNames("soft", "small");
        progress.setId("contribution-progress");
        progress.getElement().setAttribute("role", "status");
        bar.addClassName("contribution-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        Anchor all = new Anchor(ContributionsView.address(version.id()), t("contribution.all"));
        Anchor drafts = new Anchor("remarques?version=" + version.id(), t("contribution.drafts"));
        Div stand = new Div(bar, progress, next);
        stand.addClassNames("row", "contribution-stand");
        Div acts = new Div(
                drafts,
                quiet("contribution.rename", this::rename),
                rest,
                quiet("contribution.discard", this::askToDiscard));
        acts.addClassName("row");
        getContent().addClassName("contribution-head");
        getContent().add(new Div(all, title, facts, file), new Div(stand, acts));
    }

    private static Button quiet(String words, Runnable act) {
        Button button = new Button(t(words), event -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    void show(Contribution contribution) {
        shown = contribution;
        title.setText(contribution.title());
        facts.setText(facts(contribution));
        file.removeAll();
        file.add(new FileList(services.reader()
                .files()
                .attachments()
                .on(currentViewer.get(), contribution.id().value())));
        String said = t("contribution.progress", contribution.done(), contribution.paragraphs());
        if (!said.equals(progress.getText())) {
            progress.setText(said);
        }
        bar.getStyle().set("--done", String.valueOf((double) contribution.done() / contribution.paragraphs()));
        boolean isOpen = contribution.done() < contribution.paragraphs();
        next.setEnabled(isOpen);
        rest.setVisible(isOpen);
    }

    private String facts(Contribution contribution) {
        List<String> said = new ArrayList<>();
        said.add(
                contribution.date() == null
                        ? t("contribution.undated")
                        : t("contribution.dated", FrenchDates.date(contribution.date(), language())));
        said.add(t(
                "contribution.received", contribution.by(), FrenchDates.moment(contribution.receivedAt(), language())));
        said.add(t("contribution.ownOnly"));
        if (contribution.leftOut() > 0) {
            said.add(t("contribution.leftOut", contribution.leftOut()));
        }
        said.add(t("contribution.placedOn", version.label()));
        return String.join(" ", said);
    }

    private void rename() {
        TextField name = new TextField(t("contribution.rename.title"));
        name.setWidthFull();
        name.setValue(shown.title());
        Kept kept = Kept.on(name, "contribution/" + shown.id() + "/title");
        DatePicker date = Pickers.day(t("contribution.rename.date"));
        date.setValue(shown.date());
        date.setHelperText(t("contribution.rename.help"));
        new ActDialog(
                        t("contribution.rename"),
                        t("contribution.rename.save"),
                        () -> {
                            services.contributions()
                                    .rename(currentViewer.get(), shown.id(), name.getValue(), date.getValue());
                            kept.done();
                            onChange.run();
                        },
                        name,
                        date)
                .open();
    }

    private void askToSetRestAside() {
        Confirm.ask(
                t("contribution.rest.title"),
                t("contribution.rest.consequence", shown.paragraphs() - shown.done()),
                t("contribution.rest"),
                () -> attempt(() -> services.contributions().setRestAside(currentViewer.get(), shown.id())));
    }

    private void askToDiscard() {
        Confirm.ask(
                t("contribution.discard.title"),
                t("contribution.discard.consequence"),
                t("contribution.discard"),
                () -> {
                    try {
                        services.contributions().discard(currentViewer.get(), shown.id());
                        UI.getCurrent().navigate(ContributionsView.address(version.id()));
                    } catch (Refusal refused) {
                        Toasts.refused(refused);
                    }
                });
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
        onChange.run();
    }
}
